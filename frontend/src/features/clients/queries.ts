/** The programs of one's own organisation, and their keys. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, done, gateway, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/gateway";
import { idempotencyKey } from "#/shared/idempotency-key";

export type ApiClients = Answer<paths, "/api/accounts/v1/api-clients">;
export type ApiClient = ApiClients["items"][number];
export type Credential = ApiClient["credentials"][number];
export type Scope = ApiClient["scopes"][number];
export type NewApiClient = components["schemas"]["NewApiClient"];
export type NewCredential = components["schemas"]["NewCredential"];
export type MadeCredential = components["schemas"]["MadeCredential"];

export const clientsQuery = queryOptions({
  queryKey: ["clients"],
  queryFn: () => unwrap(gateway.GET("/api/accounts/v1/api-clients")),
});

export const usageQuery = (id: string) =>
  queryOptions({
    queryKey: ["clients", id, "usage"],
    queryFn: () =>
      unwrap(
        gateway.GET("/api/accounts/v1/api-clients/{client_id}/usage", {
          params: { path: { client_id: id } },
        }),
      ),
  });

export function makeClient(body: NewApiClient): Promise<ApiClient> {
  const params = { header: { "idempotency-key": idempotencyKey() } };
  return unwrap(gateway.POST("/api/accounts/v1/api-clients", { params, body }));
}

export function revokeClient({ id, version }: ApiClient): Promise<void> {
  const params = { path: { client_id: id }, header: { "if-match": `"v${version}"` } };
  return done(gateway.DELETE("/api/accounts/v1/api-clients/{client_id}", { params }));
}

/** Sent once only: the secret stands in this answer and nowhere else. */
export function makeCredential(id: string, body: NewCredential): Promise<MadeCredential> {
  const params = { path: { client_id: id } };
  return unwrap(
    gateway.POST("/api/accounts/v1/api-clients/{client_id}/credentials", { params, body }),
  );
}

export function revokeCredential(client: ApiClient, credential: Credential): Promise<void> {
  const params = { path: { client_id: client.id, credential_id: credential.id } };
  return done(
    gateway.DELETE("/api/accounts/v1/api-clients/{client_id}/credentials/{credential_id}", {
      params,
    }),
  );
}
