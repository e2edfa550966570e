/** Areas by key and by what somebody types. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";

export type Area = Answer<paths, "/v1/areas/{key}">;

export interface Suggestions {
  areas: Area[];
  /** Whether the service may know more than it gave. */
  isFull: boolean;
}

const SUGGESTIONS = 8;

/** `null` for a key that the register does not know or that cannot be one. */
async function fetchArea(key: string): Promise<Area | null> {
  try {
    return await unwrap(catalog.GET("/v1/areas/{key}", { params: { path: { key } } }));
  } catch (error) {
    if (error instanceof Problem && [400, 404].includes(error.status)) return null;
    throw error;
  }
}

export const areaQuery = (key: string) =>
  queryOptions({
    queryKey: ["areas", "detail", key],
    queryFn: () => fetchArea(key),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A kreisfreie Stadt is in the register as Kreis and as municipality, whose key only adds zeros. */
function withoutTwins(areas: Area[]): Area[] {
  const keys = new Set(areas.map(({ key }) => key));
  return areas.filter(({ key, level }) => level !== "kreis" || !keys.has(key.padEnd(12, "0")));
}

export const areaSuggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ["areas", "suggestions", q],
    queryFn: async (): Promise<Suggestions> => {
      const query = { q, limit: SUGGESTIONS };
      const { items } = await unwrap(catalog.GET("/v1/areas", { params: { query } }));
      return { areas: withoutTwins(items), isFull: items.length === SUGGESTIONS };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** 396 names occur more than once: a name never stands without its district and Land. */
export function placeOf(area: Area): string {
  const names = [area.kreis?.name, area.land.name].filter((name) => name && name !== area.name);
  return names.join(", ");
}

/** Tells areas of one name apart: a town and its district share even the place. */
export function describeArea(area: Area): string {
  const verband = area.verband && m.municipality_in_verband({ name: area.verband.name });
  return [localize(area.kind.label), verband, placeOf(area)].filter(Boolean).join(", ");
}
