/** Corrections that readers suggest: sent without an account, answered by who keeps the entry. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/catalog";
import { asEditor } from "#/shared/desk/token";

export type Correction = Answer<paths, "/v1/corrections">["items"][number];
type Schemas = components["schemas"];

const MANY = 100;

/** `key` makes a second sending of the same form harmless. */
export function suggestCorrection(slug: string, body: Schemas["NewCorrection"], key: string) {
  return unwrap(
    catalog.POST("/v1/solutions/{slug}/corrections", {
      params: { path: { slug }, header: { "idempotency-key": key } },
      body,
    }),
  );
}

export const correctionsQuery = queryOptions({
  queryKey: ["desk", "corrections"],
  queryFn: () =>
    unwrap(
      catalog.GET("/v1/corrections", { params: { query: { limit: MANY } }, headers: asEditor() }),
    ),
});

export function answerCorrection({ id, version }: Correction, body: Schemas["CorrectionAnswer"]) {
  return unwrap(
    catalog.POST("/v1/corrections/{correction_id}/answer", {
      params: { path: { correction_id: id }, header: { "if-match": `"v${version}"` } },
      body,
      headers: asEditor(),
    }),
  );
}
