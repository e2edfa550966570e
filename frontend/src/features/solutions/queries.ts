/** Reads of the catalogue. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, type Query, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";
import type { SolutionSearch } from "./search";

export type SolutionPage = Answer<paths, "/v1/solutions">;
export type SolutionCard = SolutionPage["items"][number];
export type Solution = Answer<paths, "/v1/solutions/{slug}">;
export type UsePage = Answer<paths, "/v1/solutions/{slug}/uses">;
export type Suggestion = Answer<paths, "/v1/suggestions">["items"][number];
export type Use = UsePage["items"][number];
export type Experience = NonNullable<Use["experience"]>;
export type Transfer = Use["transfers"][number];
export type Similar = Answer<paths, "/v1/solutions/{slug}/similar">["items"][number];

type SolutionQuery = Query<paths, "/v1/solutions">;

const PAGE_SIZE = 20;
const MAX_USES = 100;
const MOST_NEWS = 100;

/** The list filters by one answer or not at all: both boxes ticked means the same as none. */
function booleanOf(values: string[] | undefined): boolean | undefined {
  return values?.length === 1 ? values[0] === "true" : undefined;
}

export const solutionsQuery = (
  { is_open_source, ...search }: SolutionSearch,
  area: string | undefined,
) =>
  infiniteQueryOptions({
    queryKey: ["solutions", "list", search, is_open_source, area],
    queryFn: ({ pageParam }) => {
      const query = {
        ...search,
        is_open_source: booleanOf(is_open_source),
        area,
        limit: PAGE_SIZE,
        cursor: pageParam,
      } as SolutionQuery;
      return unwrap(catalog.GET("/v1/solutions", { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

/** The entries of a search that changed last, for telling what is new. */
export const newestQuery = ({ is_open_source, ...search }: SolutionSearch) =>
  queryOptions({
    queryKey: ["solutions", "newest", search, is_open_source],
    queryFn: () => {
      const query = {
        ...search,
        is_open_source: booleanOf(is_open_source),
        sort: "updated",
        limit: MOST_NEWS,
      } as SolutionQuery;
      return unwrap(catalog.GET("/v1/solutions", { params: { query } }));
    },
  });

export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ["solutions", "suggestions", q],
    queryFn: () => unwrap(catalog.GET("/v1/suggestions", { params: { query: { q } } })),
  });

/** The entry as search engines read it, in the language of the page. */
export const schemaOrgQuery = (slug: string, language: "de" | "en") =>
  queryOptions({
    queryKey: ["solutions", "schema-org", slug, language],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/solutions/{slug}/schema-org", {
          params: { path: { slug }, query: { language } },
        }),
      ),
  });

export const usesQuery = (slug: string) =>
  queryOptions({
    queryKey: ["solutions", "uses", slug],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/solutions/{slug}/uses", {
          params: { path: { slug }, query: { limit: MAX_USES } },
        }),
      ),
  });

export const transfersQuery = (slug: string) =>
  queryOptions({
    queryKey: ["solutions", "transfers", slug],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/transfers", { params: { query: { solution: slug, limit: MAX_USES } } }),
      ),
  });

export const similarQuery = (slug: string) =>
  queryOptions({
    queryKey: ["solutions", "similar", slug],
    queryFn: () =>
      unwrap(catalog.GET("/v1/solutions/{slug}/similar", { params: { path: { slug } } })),
  });
