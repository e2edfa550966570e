/** What was learned from a closed request: drafts, their check, and the municipality's consent. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";
import { pathOf, type Schemas } from "#/shared/requests/queries";

export type LessonDraft = Answer<
  paths,
  "/v1/advisory-requests/{request_id}/lesson-drafts"
>["items"][number];
export type LessonForm = Schemas["LessonForm"];

const OF_REQUEST = "/v1/advisory-requests/{request_id}/lesson-drafts";
const ONE = "/v1/lesson-drafts/{draft_id}";

/** For a change: the path, and the version that one has seen. */
const seen = ({ id, version }: LessonDraft) => ({
  path: { draft_id: id },
  header: { "if-match": `"v${version}"` },
});

export const lessonsQuery = (requestId: string) =>
  queryOptions({
    queryKey: ["requests", requestId, "lessons"],
    queryFn: () => unwrap(competenceCenter.GET(OF_REQUEST, { params: pathOf(requestId) })),
    refetchOnWindowFocus: "always",
  });

export function writeLesson(requestId: string, body: LessonForm, key: string) {
  const params = { ...pathOf(requestId), header: { "idempotency-key": key } };
  return unwrap(competenceCenter.POST(OF_REQUEST, { params, body }));
}

export function changeLesson(draft: LessonDraft, body: LessonForm) {
  return unwrap(competenceCenter.PUT(ONE, { params: seen(draft), body }));
}

export function checkLesson(draft: LessonDraft, objection: string | null) {
  return unwrap(
    competenceCenter.POST(`${ONE}/check`, { params: seen(draft), body: { objection } }),
  );
}

export function answerLesson(draft: LessonDraft, is_agreed: boolean) {
  const body = { is_agreed, text_version: draft.consent.version };
  return unwrap(competenceCenter.PUT(`${ONE}/consent`, { params: seen(draft), body }));
}

export function withdrawLesson(draft: LessonDraft) {
  return unwrap(competenceCenter.POST(`${ONE}/withdrawal`, { params: seen(draft) }));
}
