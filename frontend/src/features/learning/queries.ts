/** Reads of courses and learning paths. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, type Query, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";
import { getLocale } from "#/paraglide/runtime";
import type { CourseSearch } from "./search";

export type CoursePage = Answer<paths, "/v1/courses">;
export type Course = Answer<paths, "/v1/courses/{slug}">;
export type LearningPath = Answer<paths, "/v1/learning-paths">["items"][number];
export type LearningStep = LearningPath["steps"][number];

type CourseQuery = Query<paths, "/v1/courses">;

const PAGE_SIZE = 20;

export const coursesQuery = ({ ansicht: _, ...filters }: CourseSearch) =>
  infiniteQueryOptions({
    queryKey: ["courses", "list", filters],
    queryFn: ({ pageParam }) => {
      const query = { ...filters, limit: PAGE_SIZE, cursor: pageParam } as CourseQuery;
      return unwrap(competenceCenter.GET("/v1/courses", { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

export const courseQuery = (slug: string) =>
  queryOptions({
    queryKey: ["courses", "detail", slug],
    queryFn: () =>
      unwrap(competenceCenter.GET("/v1/courses/{slug}", { params: { path: { slug } } })),
  });

/** The course in the words of schema.org. */
export const courseDataQuery = (slug: string) =>
  queryOptions({
    queryKey: ["courses", "schema-org", slug, getLocale()],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/courses/{slug}/schema-org", {
          params: { path: { slug }, query: { language: getLocale() } },
        }),
      ),
  });

export const learningPathsQuery = queryOptions({
  queryKey: ["learning-paths"],
  queryFn: () => unwrap(competenceCenter.GET("/v1/learning-paths")),
});
