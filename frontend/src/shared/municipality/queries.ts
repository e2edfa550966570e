/** Areas by key and by what somebody types. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";

export type Area = Answer<paths, "/v1/areas/{key}">;

const SUGGESTIONS = 8;

export const areaQuery = (key: string) =>
  queryOptions({
    queryKey: ["areas", "detail", key],
    queryFn: () => unwrap(catalog.GET("/v1/areas/{key}", { params: { path: { key } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const areaSuggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ["areas", "suggestions", q],
    queryFn: () =>
      unwrap(catalog.GET("/v1/areas", { params: { query: { q, limit: SUGGESTIONS } } })),
    enabled: q.length >= 2,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** 396 names occur more than once: a name never stands without its district and Land. */
export function placeOf(area: Area): string {
  const names = [area.kreis?.name, area.land.name].filter((name) => name && name !== area.name);
  return names.join(", ");
}
