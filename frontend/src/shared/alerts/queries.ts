/** Alerts of a mail address: by the own login, or by the link in one of the mails. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, done, gateway, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/gateway";
import { getLocale } from "#/paraglide/runtime";

export type Rhythm = components["schemas"]["Rhythm"];
export type SearchAlert = Answer<paths, "/api/accounts/v1/search-alerts">["items"][number];

/** The secret of a link; undefined for who is logged in. */
export type AlertLink = string | undefined;

const withLink = (link: AlertLink) => (link ? { "alert-link": link } : {});

export const alertsQuery = (link: AlertLink) =>
  queryOptions({
    queryKey: ["session", "alerts", link ?? ""],
    queryFn: () =>
      unwrap(gateway.GET("/api/accounts/v1/search-alerts", { params: { header: withLink(link) } })),
  });

export interface AlertWish {
  search: string;
  rhythm: Rhythm;
  /** Empty: the address of the login. */
  email: string;
}

export function requestAlert({ search, rhythm, email }: AlertWish) {
  const body = { search, rhythm, email: email || null, language: getLocale() };
  return unwrap(gateway.POST("/api/accounts/v1/search-alerts", { body }));
}

export function previewAlert(token: string) {
  return unwrap(gateway.POST("/api/accounts/v1/search-alerts/preview", { body: { token } }));
}

export function confirmAlert(token: string) {
  return unwrap(gateway.POST("/api/accounts/v1/search-alerts/confirmation", { body: { token } }));
}

export function changeAlert(
  alert: SearchAlert,
  rhythm: Rhythm,
  link: AlertLink,
): Promise<SearchAlert | null> {
  const params = { path: { alert_id: alert.id }, header: headersOf(alert, link) };
  const body = { rhythm };
  return unwrap(gateway.PUT("/api/accounts/v1/search-alerts/{alert_id}", { params, body }));
}

/** Nothing is left of it. */
export async function endAlert(alert: SearchAlert, link: AlertLink): Promise<null> {
  const params = { path: { alert_id: alert.id }, header: headersOf(alert, link) };
  await done(gateway.DELETE("/api/accounts/v1/search-alerts/{alert_id}", { params }));
  return null;
}

function headersOf(alert: SearchAlert, link: AlertLink) {
  return { "if-match": `"v${alert.version}"`, ...withLink(link) };
}
