/** The rules of a Land about who owns requests, and trying them out. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, done, type Query, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/competence-center";
import { asEditor } from "#/shared/desk/token";

export type Policy = Answer<paths, "/v1/routing-policies">["items"][number];
export type Rules = components["schemas"]["NewRoutingPolicy"];
export type Preview = components["schemas"]["RoutingPreview"];
export type Simulation = Answer<paths, "/v1/routing-simulation">;
export type Candidate = Simulation["candidates"][number];
export type Deadlines = Policy["deadlines"];
export type Tier = Policy["tiers"][number];
export type Rerouting = Answer<paths, "/v1/rerouting">;
export type ProposedMove = Rerouting["items"][number];
export type Rerouted = components["schemas"]["Rerouted"];
export type Question = Query<paths, "/v1/routing-simulation">;

export const TIERS: Tier[] = ["gemeinde", "verband", "kreis", "land", "bund"];

/** The keys begin with `desk`, so that leaving it forgets what was read. */
export const policiesQuery = (land: string) =>
  queryOptions({
    queryKey: ["desk", "routing-policies", land],
    queryFn: () => {
      const query = { land } as Query<paths, "/v1/routing-policies">;
      return unwrap(
        competenceCenter.GET("/v1/routing-policies", { params: { query }, headers: asEditor() }),
      );
    },
  });

export const simulationQuery = (query: Question) =>
  queryOptions({
    queryKey: ["desk", "routing-simulation", query],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/routing-simulation", { params: { query }, headers: asEditor() }),
      ),
  });

export const reroutingQuery = (land: string, with_accepted: boolean) =>
  queryOptions({
    queryKey: ["desk", "rerouting", land, with_accepted],
    queryFn: () => {
      const query = { land, with_accepted } as Query<paths, "/v1/rerouting">;
      return unwrap(
        competenceCenter.GET("/v1/rerouting", { params: { query }, headers: asEditor() }),
      );
    },
  });

/** As it was shown; what has changed since is left by the service. */
export function reroute(land: string, moves: ProposedMove[], key: string) {
  const body = {
    land,
    moves: moves.map(({ id, version, to_unit }) => ({
      request_id: id,
      version,
      to_unit: to_unit.slug,
    })),
  } as components["schemas"]["ReroutingForm"];
  const params = { header: { "idempotency-key": key } };
  return unwrap(competenceCenter.POST("/v1/rerouting", { params, body, headers: asEditor() }));
}

export function previewRules(body: Rules) {
  return unwrap(
    competenceCenter.POST("/v1/routing-policies/preview", { body, headers: asEditor() }),
  );
}

export function stateRules(body: Rules, key: string) {
  const params = { header: { "idempotency-key": key } };
  return unwrap(
    competenceCenter.POST("/v1/routing-policies", { params, body, headers: asEditor() }),
  );
}

export function removeRules({ id }: Policy) {
  return done(
    competenceCenter.DELETE("/v1/routing-policies/{policy_id}", {
      params: { path: { policy_id: id } },
      headers: asEditor(),
    }),
  );
}
