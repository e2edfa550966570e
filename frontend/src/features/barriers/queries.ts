/** Reporting a barrier, and reading the reports as an administrator. */
import { type Answer, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/gateway";

type Reports = paths["/api/platform/v1/barrier-reports"];
export type BarrierReport = Answer<paths, "/api/platform/v1/barrier-reports">["items"][number];
export type NewBarrierReport = Reports["post"]["requestBody"]["content"]["application/json"];

const ALL = 100;

/** `key` makes a second sending of the same report harmless. */
export function reportBarrier(report: NewBarrierReport, key: string) {
  return unwrap(
    gateway.POST("/api/platform/v1/barrier-reports", {
      params: { header: { "idempotency-key": key } },
      body: report,
    }),
  );
}

export function fetchBarrierReports(token: string) {
  return unwrap(
    gateway.GET("/api/platform/v1/barrier-reports", {
      params: { query: { limit: ALL } },
      headers: { Authorization: `Bearer ${token}` },
    }),
  );
}
