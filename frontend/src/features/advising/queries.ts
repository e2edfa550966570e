/** Requests for who advises: the inbox, and what one does with a request. */
import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, done, type Query, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/competence-center";
import { type RequestDetail, seen } from "#/shared/requests/queries";
import type { InboxSearch } from "./search";

export type Inbox = Answer<paths, "/v1/advisory-inbox">;
export type InboxItem = Inbox["items"][number];
export type AnswerForm = components["schemas"]["AnswerForm"];
export type RefusalForm = components["schemas"]["RefusalForm"];
export type WaitForm = components["schemas"]["WaitForm"];
type InboxQuery = Query<paths, "/v1/advisory-inbox">;

const PAGE_SIZE = 50;
const MOST = 100;

function fetchInbox(query: InboxQuery): Promise<Inbox> {
  return unwrap(competenceCenter.GET("/v1/advisory-inbox", { params: { query } }));
}

export const inboxQuery = ({ wessen, stand }: InboxSearch) =>
  infiniteQueryOptions({
    queryKey: ["advising", "inbox", wessen, stand],
    queryFn: ({ pageParam }) =>
      fetchInbox({
        mine: wessen === "meine",
        is_open: stand !== "beendet",
        limit: PAGE_SIZE,
        cursor: pageParam,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

/** The own open ones, all of them. */
export const ownRequestsQuery = queryOptions({
  queryKey: ["advising", "own"],
  queryFn: async () => {
    const items: InboxItem[] = [];
    let cursor: string | undefined;
    do {
      const page = await fetchInbox({ mine: true, is_open: true, limit: MOST, cursor });
      items.push(...page.items);
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    return items;
  },
});

export function acceptRequest(request: RequestDetail) {
  const params = seen(request);
  return unwrap(competenceCenter.POST("/v1/advisory-requests/{request_id}/acceptance", { params }));
}

export function declineRequest(request: RequestDetail, body: RefusalForm) {
  const params = seen(request);
  return done(
    competenceCenter.POST("/v1/advisory-requests/{request_id}/refusal", { params, body }),
  );
}

export function answerRequest(request: RequestDetail, body: AnswerForm) {
  const params = seen(request);
  return unwrap(
    competenceCenter.POST("/v1/advisory-requests/{request_id}/answer", { params, body }),
  );
}

export function waitWithRequest(request: RequestDetail, body: WaitForm) {
  const params = seen(request);
  return unwrap(
    competenceCenter.POST("/v1/advisory-requests/{request_id}/pause", { params, body }),
  );
}

export function resumeRequest(request: RequestDetail) {
  const params = seen(request);
  return unwrap(competenceCenter.DELETE("/v1/advisory-requests/{request_id}/pause", { params }));
}

export function nameResponsible(request: RequestDetail, person_id: string) {
  const params = seen(request);
  return unwrap(
    competenceCenter.PUT("/v1/advisory-requests/{request_id}/responsible", {
      params,
      body: { person_id },
    }),
  );
}

export function forgetInbox(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ["advising"] });
}
