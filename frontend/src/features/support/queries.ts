/** Reads of the competence center. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, type Query, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";
import type { SupportSearch } from "./search";

export type UnitSummary = Answer<paths, "/v1/units">["items"][number];
export type Unit = Answer<paths, "/v1/units/{slug}">;

export type UnitRef = Answer<paths, "/v1/kept-support-offers">["units"][number];

type SupportQuery = Query<paths, "/v1/support-offers">;

type UnitQuery = Query<paths, "/v1/units">;

const PAGE_SIZE = 20;

export const supportOffersQuery = (search: SupportSearch, area: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["support-offers", "list", search, area],
    queryFn: ({ pageParam }) => {
      const { alle: _, ansicht: __, eligibility, tier, ...filters } = search;
      const ofPlace = area === undefined ? {} : { eligibility, tier, area };
      const query = { ...filters, ...ofPlace, limit: PAGE_SIZE, cursor: pageParam } as SupportQuery;
      return unwrap(competenceCenter.GET("/v1/support-offers", { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

export const unitsQuery = (search: SupportSearch, area: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["units", "list", search, area],
    queryFn: ({ pageParam }) => {
      const { q, land, level } = search;
      const query = { q, land, level, area, limit: PAGE_SIZE, cursor: pageParam } as UnitQuery;
      return unwrap(competenceCenter.GET("/v1/units", { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

/** The units to which the reader may give offers. */
export const keptUnitsQuery = queryOptions({
  queryKey: ["support-offers", "kept-units"],
  queryFn: async () => {
    const query = { limit: 1 };
    const page = await unwrap(
      competenceCenter.GET("/v1/kept-support-offers", { params: { query } }),
    );
    return page.units;
  },
});

export function addVariant(slug: string, unit: string) {
  return unwrap(
    competenceCenter.POST("/v1/support-offers/{slug}/variants", {
      params: { path: { slug } },
      body: { unit },
    }),
  );
}

export const unitQuery = (slug: string) =>
  queryOptions({
    queryKey: ["units", "detail", slug],
    queryFn: () => unwrap(competenceCenter.GET("/v1/units/{slug}", { params: { path: { slug } } })),
  });
