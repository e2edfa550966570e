/** Question sets for everybody, and self-assessments for who acts for a municipality or a Land. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Answer as AnswerOf, competenceCenter, done, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/competence-center";

export type QuestionSet = AnswerOf<paths, "/v1/question-sets/{version}">;
export type Dimension = QuestionSet["dimensions"][number];
export type Statement = Dimension["statements"][number];
export type Assessment = AnswerOf<paths, "/v1/assessments/{assessment_id}">;
export type Answer = AnswerOf<paths, "/v1/assessments/{assessment_id}/answers">["items"][number];
export type AnswerContent = components["schemas"]["AnswerContent"];
export type Result = AnswerOf<paths, "/v1/assessments/{assessment_id}/result">;
export type DimensionResult = Result["dimensions"][number];
export type NextStep = Result["next_steps"][number];
export type SnapshotRef = AnswerOf<
  paths,
  "/v1/assessments/{assessment_id}/snapshots"
>["items"][number];
export type Snapshot = AnswerOf<paths, "/v1/assessments/{assessment_id}/snapshots/{number}">;
export type Visibility = components["schemas"]["AssessmentVisibility"];

const MANY = 100;
// What colleagues answer at the same time appears by itself.
const LOOK_AGAIN_MS = 20_000;

const params = (assessment_id: string) => ({ path: { assessment_id } });
const matching = (version: number) => ({ "if-match": `"v${version}"` });

/** Without a version the newest set. */
export const questionSetQuery = (version?: string) =>
  queryOptions({
    queryKey: ["question-sets", version ?? "newest"],
    queryFn: async () => {
      const named =
        version ?? (await unwrap(competenceCenter.GET("/v1/question-sets"))).items[0]?.version;
      const path = { version: named ?? "" };
      return unwrap(competenceCenter.GET("/v1/question-sets/{version}", { params: { path } }));
    },
  });

/** The own one, or those shown to the own Land. */
export const assessmentsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ["assessments", organizationId],
    queryFn: () =>
      unwrap(competenceCenter.GET("/v1/assessments", { params: { query: { limit: MANY } } })),
  });

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ["assessments", id, "head"],
    queryFn: () =>
      unwrap(competenceCenter.GET("/v1/assessments/{assessment_id}", { params: params(id) })),
  });

export const answersQuery = (id: string) =>
  queryOptions({
    queryKey: ["assessments", id, "answers"],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/assessments/{assessment_id}/answers", { params: params(id) }),
      ),
    refetchInterval: LOOK_AGAIN_MS,
  });

export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: ["assessments", id, "result"],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/assessments/{assessment_id}/result", { params: params(id) }),
      ),
  });

export const comparisonQuery = (id: string) =>
  queryOptions({
    queryKey: ["assessments", id, "comparison"],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/assessments/{assessment_id}/comparison", { params: params(id) }),
      ),
  });

export const snapshotsQuery = (id: string) =>
  queryOptions({
    queryKey: ["assessments", id, "snapshots"],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/assessments/{assessment_id}/snapshots", { params: params(id) }),
      ),
  });

/** A held state never changes. */
export const snapshotQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ["assessments", id, "snapshots", number],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/assessments/{assessment_id}/snapshots/{number}", {
          params: { path: { assessment_id: id, number } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const carryOverQuery = (id: string) =>
  queryOptions({
    queryKey: ["assessments", id, "carry-over"],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/assessments/{assessment_id}/carry-over", { params: params(id) }),
      ),
  });

/** Offers for a gap: of its action fields, near first; where there are none, of its kinds. */
export const helpQuery = (step: NextStep, area: string | undefined) =>
  queryOptions({
    queryKey: ["support-offers", "help", step.statement_id, area],
    queryFn: async () => {
      const near = { limit: 3, ...(area && { area }) };
      const fields = { action_field: step.action_fields ?? [] };
      const found = await unwrap(
        competenceCenter.GET("/v1/support-offers", { params: { query: { ...near, ...fields } } }),
      );
      if (found.total > 0) return { ...found, filter: fields };
      const kinds = { kind: step.support_kinds ?? [] };
      const others = await unwrap(
        competenceCenter.GET("/v1/support-offers", { params: { query: { ...near, ...kinds } } }),
      );
      return { ...others, filter: kinds };
    },
  });

/** A course that helps with a gap of this dimension. */
export const courseForQuery = (dimension: string) =>
  queryOptions({
    queryKey: ["courses", "for", dimension],
    queryFn: () => {
      const query = { dimension: [dimension], limit: 1 };
      return unwrap(competenceCenter.GET("/v1/courses", { params: { query } }));
    },
  });

export function beginAssessment() {
  return unwrap(competenceCenter.POST("/v1/assessments", { body: {} }));
}

export function answerStatement(
  id: string,
  statement_id: string,
  version: number,
  body: AnswerContent,
) {
  return unwrap(
    competenceCenter.PUT("/v1/assessments/{assessment_id}/answers/{statement_id}", {
      params: { path: { assessment_id: id, statement_id }, header: matching(version) },
      body,
    }),
  );
}

export function holdState(id: string, key: string, label: string) {
  return unwrap(
    competenceCenter.POST("/v1/assessments/{assessment_id}/snapshots", {
      params: { ...params(id), header: { "idempotency-key": key } },
      body: { label: label.trim() || null },
    }),
  );
}

export function chooseVisibility({ id, version }: Assessment, body: Visibility) {
  return unwrap(
    competenceCenter.PUT("/v1/assessments/{assessment_id}/visibility", {
      params: { ...params(id), header: matching(version) },
      body,
    }),
  );
}

export function carryOver({ id, version }: Assessment) {
  return unwrap(
    competenceCenter.POST("/v1/assessments/{assessment_id}/carry-over", {
      params: { ...params(id), header: matching(version) },
    }),
  );
}

export function deleteAssessment({ id, version }: Assessment) {
  return done(
    competenceCenter.DELETE("/v1/assessments/{assessment_id}", {
      params: { ...params(id), header: matching(version) },
    }),
  );
}

export function forgetAssessments(client: QueryClient) {
  return client.invalidateQueries({ queryKey: ["assessments"] });
}
