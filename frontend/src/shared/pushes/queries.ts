/** Records that sources push: which entry they are about, and what becomes of it. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";
import { asEditor } from "#/shared/desk/token";

export type PushedRecord = Answer<paths, "/v1/pushed-records">["items"][number];

const MANY = 100;

export const openPushesQuery = queryOptions({
  queryKey: ["desk", "pushes"],
  queryFn: () =>
    unwrap(
      catalog.GET("/v1/pushed-records", {
        params: { query: { is_open: true, limit: MANY } },
        headers: asEditor(),
      }),
    ),
});

export function pushesOfQuery(solution: string) {
  return queryOptions({
    queryKey: ["desk", "pushes", solution],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/pushed-records", {
          params: { query: { solution } },
          headers: asEditor(),
        }),
      ),
  });
}

export function recordQuery({ source, foreign_id }: PushedRecord) {
  return queryOptions({
    queryKey: ["desk", "pushes", source, foreign_id],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/sources/{source}/records/{foreign_id}", {
          params: { path: { source, foreign_id } },
          headers: asEditor(),
        }),
      ),
  });
}

export function assignRecord({ source, foreign_id, version }: PushedRecord, slug: string | null) {
  return unwrap(
    catalog.PUT("/v1/sources/{source}/records/{foreign_id}/solution", {
      params: { path: { source, foreign_id }, header: { "if-match": `"v${version}"` } },
      body: { slug },
      headers: asEditor(),
    }),
  );
}
