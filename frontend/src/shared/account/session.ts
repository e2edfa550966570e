/** Who is logged in, and the ways in and out. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/gateway";
import { getLocale, localizeHref } from "#/paraglide/runtime";

export type Session = Answer<paths, "/api/accounts/v1/session">;
export type Place = Session["places"][number];
export type Role = Place["roles"][number];

// Set beside the session's own cookie, which no script can read.
const HINT = "__Host-logged-in=1";
const NOBODY: Session = {
  person: null,
  acting_for: null,
  places: [],
  ends_at: null,
  idle_minutes: null,
};

/** Most visitors never log in: they shall not pay for a question whose answer is known. */
async function fetchSession(): Promise<Session> {
  if (!document.cookie.includes(HINT)) return NOBODY;
  return unwrap(gateway.GET("/api/accounts/v1/session"));
}

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: fetchSession,
  // Another tab may have logged out.
  refetchOnWindowFocus: "always",
});

/** `path` is one of the router, without the language; a fresh login asks anew who somebody is. */
export function loginAddress(path: string, kind: "usual" | "fresh" = "usual"): string {
  const query = new URLSearchParams({ return_to: localizeHref(path), language: getLocale() });
  if (kind === "fresh") query.set("fresh", "true");
  return `/auth/login?${query}`;
}

/** Ends the session and leaves the page: nothing of what was private stays in memory. */
export async function logOut(): Promise<void> {
  const { location: elsewhere } = await unwrap(gateway.POST("/auth/logout"));
  location.assign(elsewhere ?? localizeHref("/"));
}
