/** One's own entries. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/catalog";

export type OwnEntry = Answer<paths, "/v1/own-entries">["items"][number];
export type Figures = Answer<paths, "/v1/own-entries/{slug}/figures">;
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
