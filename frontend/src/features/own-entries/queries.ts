/** One's own entries and the uses of which one is asked. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/catalog";

export type OwnEntry = Answer<paths, "/v1/own-entries">["items"][number];
export type Figures = Answer<paths, "/v1/own-entries/{slug}/figures">;
export type WaitingUse = Answer<paths, "/v1/uses">["items"][number];
type Schemas = components["schemas"];

const MANY = 100;

export const ownEntriesQuery = queryOptions({
  queryKey: ["own-entries"],
  queryFn: () => unwrap(catalog.GET("/v1/own-entries", { params: { query: { limit: MANY } } })),
});

export const ownEntryQuery = (slug: string) =>
  queryOptions({
    queryKey: ["own-entries", "one", slug],
    queryFn: () => unwrap(catalog.GET("/v1/own-entries/{slug}", { params: { path: { slug } } })),
  });

export const figuresQuery = (slug: string) =>
  queryOptions({
    queryKey: ["entry-figures", slug],
    queryFn: () =>
      unwrap(catalog.GET("/v1/own-entries/{slug}/figures", { params: { path: { slug } } })),
  });

export const waitingUsesQuery = queryOptions({
  queryKey: ["own-entries", "waiting-uses"],
  queryFn: () =>
    unwrap(catalog.GET("/v1/uses", { params: { query: { waiting: true, limit: MANY } } })),
});

export function beginDraft(body: Schemas["NewDraft"]) {
  return unwrap(catalog.POST("/v1/drafts", { body }));
}

export function confirmEntry({ slug, revision_number }: OwnEntry) {
  return unwrap(
    catalog.POST("/v1/solutions/{slug}/confirmation", {
      params: { path: { slug }, header: { "if-match": `"v${revision_number}"` } },
    }),
  );
}

export function claimUse(slug: string, body: Schemas["UseContent"], key: string) {
  return unwrap(
    catalog.POST("/v1/solutions/{slug}/uses", {
      params: { path: { slug }, header: { "idempotency-key": key } },
      body,
    }),
  );
}

function of({ id, version }: WaitingUse) {
  return { path: { use_id: id }, header: { "if-match": `"v${version}"` } };
}

export function confirmUse(use: WaitingUse, confirmed_by: string) {
  return unwrap(
    catalog.POST("/v1/uses/{use_id}/confirmation", { params: of(use), body: { confirmed_by } }),
  );
}

export function declineUse(use: WaitingUse, reason: string) {
  return unwrap(
    catalog.POST("/v1/uses/{use_id}/declination", {
      params: of(use),
      body: { reason: { de: reason } },
    }),
  );
}
