/** Entries that go from one organisation to another. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";

export type Handover = Answer<paths, "/v1/handovers">["items"][number];

const MANY = 100;

export const handoversQuery = queryOptions({
  queryKey: ["own-entries", "handovers"],
  queryFn: () => unwrap(catalog.GET("/v1/handovers", { params: { query: { limit: MANY } } })),
});

export function offerEntry(slug: string, to_organization_id: string, key: string) {
  return unwrap(
    catalog.POST("/v1/solutions/{slug}/handovers", {
      params: { path: { slug }, header: { "idempotency-key": key } },
      body: { to_organization_id },
    }),
  );
}

function of({ id, version }: Handover) {
  return { path: { handover_id: id }, header: { "if-match": `"v${version}"` } };
}

export function acceptHandover(handover: Handover) {
  return unwrap(catalog.POST("/v1/handovers/{handover_id}/acceptance", { params: of(handover) }));
}

export function declineHandover(handover: Handover, reason: string) {
  return unwrap(
    catalog.POST("/v1/handovers/{handover_id}/declination", {
      params: of(handover),
      body: { reason: { de: reason } },
    }),
  );
}

export function withdrawHandover(handover: Handover) {
  return unwrap(catalog.POST("/v1/handovers/{handover_id}/withdrawal", { params: of(handover) }));
}
