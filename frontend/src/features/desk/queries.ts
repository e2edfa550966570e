/** Drafts and stale entries as editors read and write them. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, done, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/catalog";
import { asEditor } from "#/shared/desk/token";

export type DraftSummary = Answer<paths, "/v1/drafts">["items"][number];
export type Draft = Answer<paths, "/v1/drafts/{draft_id}">;
export type Finding = Draft["findings"][number];
export type NewDraft = components["schemas"]["NewDraft"];
export type DraftChange = components["schemas"]["DraftChange"];
export type Publication = components["schemas"]["Publication"];
export type Rejection = components["schemas"]["Rejection"];
export type StaleSolution = Answer<paths, "/v1/stale-solutions">["items"][number];

const MANY = 100;

export const draftsQuery = queryOptions({
  queryKey: ["desk", "drafts"],
  queryFn: () =>
    unwrap(catalog.GET("/v1/drafts", { params: { query: { limit: MANY } }, headers: asEditor() })),
});

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ["desk", "draft", id],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/drafts/{draft_id}", {
          params: { path: { draft_id: id } },
          headers: asEditor(),
        }),
      ),
    // What somebody is writing must not change under their hands.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const staleQuery = queryOptions({
  queryKey: ["desk", "stale"],
  queryFn: () =>
    unwrap(
      catalog.GET("/v1/stale-solutions", {
        params: { query: { limit: MANY } },
        headers: asEditor(),
      }),
    ),
});

/** Path and precondition of a change to this version of a draft. */
function of({ id, version }: Draft) {
  return { path: { draft_id: id }, header: { "if-match": `"v${version}"` } };
}

export function createDraft(body: NewDraft) {
  return unwrap(catalog.POST("/v1/drafts", { body, headers: asEditor() }));
}

export function saveDraft(draft: Draft, body: DraftChange) {
  return unwrap(
    catalog.PUT("/v1/drafts/{draft_id}", { params: of(draft), body, headers: asEditor() }),
  );
}

export function deleteDraft(draft: Draft) {
  return done(catalog.DELETE("/v1/drafts/{draft_id}", { params: of(draft), headers: asEditor() }));
}

export function submitDraft(draft: Draft) {
  return unwrap(
    catalog.POST("/v1/drafts/{draft_id}/submission", { params: of(draft), headers: asEditor() }),
  );
}

export function rejectDraft(draft: Draft, reason: Rejection["reason"]) {
  return unwrap(
    catalog.POST("/v1/drafts/{draft_id}/rejection", {
      params: of(draft),
      body: { reason },
      headers: asEditor(),
    }),
  );
}

export function publishDraft(draft: Draft, body: Publication) {
  return unwrap(
    catalog.POST("/v1/drafts/{draft_id}/publication", {
      params: of(draft),
      body,
      headers: asEditor(),
    }),
  );
}

/** An entry as far as withdrawing it has to know it. */
export type Withdrawn = Pick<StaleSolution, "slug" | "name" | "revision_number">;

function latest({ slug, revision_number }: Withdrawn) {
  return { path: { slug }, header: { "if-match": `"v${revision_number}"` } };
}

export function confirmSolution(solution: StaleSolution) {
  return unwrap(
    catalog.POST("/v1/solutions/{slug}/confirmation", {
      params: latest(solution),
      headers: asEditor(),
    }),
  );
}

export function withdrawSolution(solution: Withdrawn, reason: string, successor: string) {
  return unwrap(
    catalog.POST("/v1/solutions/{slug}/withdrawal", {
      params: latest(solution),
      body: { reason: { de: reason }, successor_slug: successor || null },
      headers: asEditor(),
    }),
  );
}

export function archiveSolution(solution: StaleSolution, reason: string) {
  return done(
    catalog.POST("/v1/solutions/{slug}/archival", {
      params: latest(solution),
      body: { reason: { de: reason } },
      headers: asEditor(),
    }),
  );
}
