/** Drafts as editors read and write them. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";
import { asEditor } from "#/shared/desk/token";

export type DraftSummary = Answer<paths, "/v1/drafts">["items"][number];

const MANY = 100;

export const draftsQuery = queryOptions({
  queryKey: ["desk", "drafts"],
  queryFn: () =>
    unwrap(catalog.GET("/v1/drafts", { params: { query: { limit: MANY } }, headers: asEditor() })),
});
