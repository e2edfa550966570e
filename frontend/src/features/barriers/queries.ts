/** Reporting a barrier, and reading the reports at the desk. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/gateway";
import { asEditor } from "#/shared/desk/token";

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

export const barrierReportsQuery = queryOptions({
  queryKey: ["desk", "barrier-reports"],
  queryFn: () =>
    unwrap(
      gateway.GET("/api/platform/v1/barrier-reports", {
        params: { query: { limit: ALL } },
        headers: asEditor(),
      }),
    ),
});
