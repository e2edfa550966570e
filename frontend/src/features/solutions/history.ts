/** Reads of the revisions of an entry, and which two of them are compared. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";
import { textOf } from "#/shared/search-params";

export type RevisionPage = Answer<paths, "/v1/solutions/{slug}/revisions">;
export type Revision = RevisionPage["items"][number];

const MANY = 100;

export interface HistorySearch {
  von?: number;
  bis?: number;
}

function numberOf(value: unknown): number | undefined {
  const number = Number(textOf(value));
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}

export function historySearch(search: Record<string, unknown>): HistorySearch {
  const [von, bis] = [numberOf(search.von), numberOf(search.bis)];
  return { ...(von !== undefined && { von }), ...(bis !== undefined && { bis }) };
}

export const revisionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["solutions", "revisions", slug],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/solutions/{slug}/revisions", {
          params: { path: { slug }, query: { limit: MANY } },
        }),
      ),
  });

export const changesQuery = (slug: string, since: number, number: number) =>
  queryOptions({
    queryKey: ["solutions", "revisions", slug, since, number],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/solutions/{slug}/revisions/{number}/changes", {
          params: { path: { slug, number }, query: { since } },
        }),
      ),
  });
