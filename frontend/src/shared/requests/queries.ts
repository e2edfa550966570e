/** Advisory requests as both sides see them, and what either may write. */
import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/competence-center";

export type RequestDetail = Answer<paths, "/v1/advisory-requests/{request_id}">;
export type RequestSummary = Answer<paths, "/v1/advisory-requests">["items"][number];
export type Message = Answer<paths, "/v1/advisory-requests/{request_id}/messages">["items"][number];
export type Decision = Answer<
  paths,
  "/v1/advisory-requests/{request_id}/routing-decisions"
>["items"][number];
export type Assignment = RequestDetail["assignments"][number];
export type Preview = Answer<paths, "/v1/advisory-requests/preview">;
export type Schemas = components["schemas"];
export type Tier = Schemas["Tier"];
export type Outcome = Schemas["Outcome"];
export type Origin = Schemas["Origin"];

// What the other side writes or decides appears by itself.
const LOOK_AGAIN_MS = 20_000;
export const LIVE = { refetchInterval: LOOK_AGAIN_MS, refetchOnWindowFocus: "always" } as const;

export const pathOf = (request_id: string) => ({ path: { request_id } });

/** For a change: the path, and the version that one has seen. */
export const seen = ({ id, version }: RequestDetail) => ({
  ...pathOf(id),
  header: { "if-match": `"v${version}"` },
});

export const requestsQuery = (organizationId: string, is_open: boolean) =>
  infiniteQueryOptions({
    queryKey: ["requests", "own", organizationId, is_open],
    queryFn: ({ pageParam }) => {
      const query = { is_open, cursor: pageParam };
      return unwrap(competenceCenter.GET("/v1/advisory-requests", { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    refetchOnWindowFocus: "always",
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ["requests", id, "head"],
    queryFn: () =>
      unwrap(competenceCenter.GET("/v1/advisory-requests/{request_id}", { params: pathOf(id) })),
    ...LIVE,
  });

export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: ["requests", id, "messages"],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/advisory-requests/{request_id}/messages", { params: pathOf(id) }),
      ),
    ...LIVE,
  });

export const decisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["requests", id, "decisions"],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/advisory-requests/{request_id}/routing-decisions", {
          params: pathOf(id),
        }),
      ),
  });

export function writeMessage(id: string, body: Schemas["NewMessage"], key: string) {
  const params = { ...pathOf(id), header: { "idempotency-key": key } };
  return unwrap(
    competenceCenter.POST("/v1/advisory-requests/{request_id}/messages", { params, body }),
  );
}

/** It stays among the units. */
export function writeNote(id: string, body: Schemas["NewMessage"], key: string) {
  const params = { ...pathOf(id), header: { "idempotency-key": key } };
  return unwrap(
    competenceCenter.POST("/v1/advisory-requests/{request_id}/notes", { params, body }),
  );
}

/** After a change: all that is shown of requests is asked for anew. */
export function forgetRequests(client: QueryClient) {
  return client.invalidateQueries({ queryKey: ["requests"] });
}
