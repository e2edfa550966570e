/** Actions: what units recommend, what a municipality plans, and what becomes of it. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, done, gateway, type Query, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/competence-center";
import { getLocale } from "#/paraglide/runtime";
import { LIVE, pathOf } from "#/shared/requests/queries";

type Schemas = components["schemas"];
export type Action = Answer<paths, "/v1/actions">["items"][number];
export type ActionState = Action["state"];
export type ActionKind = Action["kind"];
export type CostBand = NonNullable<Action["cost_band"]>;
export type Target = NonNullable<Action["target"]>;
export type Progress = Schemas["ProgressForm"];
export type OwnActionForm = Schemas["OwnActionForm"];
export type PlanQuery = Query<paths, "/v1/actions">;

const OF_REQUEST = "/v1/advisory-requests/{request_id}/actions";
const ONE = "/v1/actions/{action_id}";
const MOST_FOUND = 6;

/** For a change: the path, and the version that one has seen. */
const seen = ({ id, version }: Action) => ({
  path: { action_id: id },
  header: { "if-match": `"v${version}"` },
});

export const recommendationsQuery = (requestId: string) =>
  queryOptions({
    queryKey: ["requests", requestId, "actions"],
    queryFn: () => unwrap(competenceCenter.GET(OF_REQUEST, { params: pathOf(requestId) })),
    ...LIVE,
  });

export const planQuery = (organizationId: string, query: PlanQuery) =>
  queryOptions({
    queryKey: ["actions", organizationId, query],
    queryFn: () => unwrap(competenceCenter.GET("/v1/actions", { params: { query } })),
    refetchOnWindowFocus: "always",
  });

export function recommendAction(requestId: string, body: Schemas["NewAction"], key: string) {
  const params = { ...pathOf(requestId), header: { "idempotency-key": key } };
  return unwrap(competenceCenter.POST(OF_REQUEST, { params, body }));
}

export function planAction(body: OwnActionForm, key: string) {
  const params = { header: { "idempotency-key": key } };
  return unwrap(competenceCenter.POST("/v1/actions", { params, body }));
}

export function changeAction(action: Action, body: OwnActionForm) {
  return unwrap(competenceCenter.PUT(ONE, { params: seen(action), body }));
}

export function removeAction(action: Action) {
  return done(competenceCenter.DELETE(ONE, { params: seen(action) }));
}

export function reportProgress(action: Action, body: Progress) {
  return unwrap(competenceCenter.PUT(`${ONE}/progress`, { params: seen(action), body }));
}

export function withdrawRecommendation(action: Action) {
  return unwrap(competenceCenter.POST(`${ONE}/withdrawal`, { params: seen(action) }));
}

export async function forgetActions(client: QueryClient): Promise<void> {
  await Promise.all(
    ["requests", "actions"].map((first) => client.invalidateQueries({ queryKey: [first] })),
  );
}

/** What an action may point at. */
export interface Pointer {
  kind: Exclude<ActionKind, "free">;
  target: Target;
}

const PATH = /^(\/[a-z0-9]+(-[a-z0-9]+)*){1,6}$/;

/** What the search over all services finds, as far as an action can point at it. */
export const pointersQuery = (q: string) =>
  queryOptions({
    queryKey: ["action-pointers", q],
    queryFn: async (): Promise<Pointer[]> => {
      const query = { q, limit: MOST_FOUND, language: getLocale() };
      const { groups } = await unwrap(gateway.GET("/api/search", { params: { query } }));
      return groups
        .flatMap(({ items }) => items)
        .map(({ type, slug, title, url }): Pointer => {
          const name = title.slice(0, 200);
          return type === "solution" || type === "support_offer"
            ? { kind: type, target: { address: slug, name } }
            : { kind: "knowledge", target: { address: url, name } };
        })
        .filter(({ kind, target }) => kind !== "knowledge" || PATH.test(target.address));
    },
  });
