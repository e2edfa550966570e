/** The account: for whom one acts, and where one is logged in. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, done, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/gateway";
import type { Place, Session } from "#/shared/account/session";

export type OpenSession = Answer<paths, "/api/accounts/v1/sessions">["items"][number];

export const openSessionsQuery = queryOptions({
  queryKey: ["session", "all"],
  queryFn: () => unwrap(gateway.GET("/api/accounts/v1/sessions")),
});

export function actFor(place: Place | null): Promise<Session> {
  const body = {
    organization_id: place?.organization_id ?? null,
    delegate_id: place?.delegate_id ?? null,
  };
  return unwrap(gateway.PUT("/api/accounts/v1/session/acting-for", { body }));
}

export type Language = NonNullable<Session["person"]>["language"];

export function chooseLanguage(language: Language) {
  return unwrap(gateway.PUT("/api/accounts/v1/person/language", { body: { language } }));
}

export function endSession(id: string): Promise<void> {
  const params = { path: { session_id: id } };
  return done(gateway.DELETE("/api/accounts/v1/sessions/{session_id}", { params }));
}

export function endOtherSessions(): Promise<void> {
  return done(gateway.DELETE("/api/accounts/v1/sessions"));
}
