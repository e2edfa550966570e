/** Reads of the model projects; all of them fit on one page of the API. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, knowledge, type Query, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/knowledge";
import type { ProjectSearch } from "./search";

export type Project = Answer<paths, "/v1/projects/{slug}">;
export type ProjectSummary = Answer<paths, "/v1/projects">["items"][number];
export type Place = Awaited<ReturnType<typeof fetchPlaces>>["features"][number];

const ALL = 100;

export const projectsQuery = ({ ansicht: _, ...search }: ProjectSearch) =>
  queryOptions({
    queryKey: ["projects", "list", search],
    queryFn: () => {
      const query = { ...search, limit: ALL } as unknown as Query<paths, "/v1/projects">;
      return unwrap(knowledge.GET("/v1/projects", { params: { query } }));
    },
  });

function fetchPlaces() {
  return unwrap(knowledge.GET("/v1/projects.geojson", {}));
}

export const placesQuery = queryOptions({
  queryKey: ["projects", "places"],
  queryFn: fetchPlaces,
});

export const projectQuery = (slug: string) =>
  queryOptions({
    queryKey: ["projects", "detail", slug],
    queryFn: () => unwrap(knowledge.GET("/v1/projects/{slug}", { params: { path: { slug } } })),
  });
