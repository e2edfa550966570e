/** Who acts for whom, as the own organisation sees it. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, done, gateway, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/gateway";

export type Delegation = Answer<paths, "/api/accounts/v1/delegations">["items"][number];
export type NewDelegation = components["schemas"]["NewDelegation"];

export const delegationsQuery = queryOptions({
  queryKey: ["delegations"],
  queryFn: () => unwrap(gateway.GET("/api/accounts/v1/delegations")),
});

export function delegate(body: NewDelegation, key: string): Promise<Delegation> {
  const params = { header: { "idempotency-key": key } };
  return unwrap(gateway.POST("/api/accounts/v1/delegations", { body, params }));
}

export function endDelegation(id: string): Promise<void> {
  const params = { path: { delegation_id: id } };
  return done(gateway.DELETE("/api/accounts/v1/delegations/{delegation_id}", { params }));
}
