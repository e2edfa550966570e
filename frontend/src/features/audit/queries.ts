/** The record of what was done for an organisation. */
import { infiniteQueryOptions } from "@tanstack/react-query";
import { type Answer, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/gateway";

type AuditPage = Answer<paths, "/api/accounts/v1/audit-entries">;
export type AuditEntry = AuditPage["items"][number];
export type Names = AuditPage["names"];

/** Days, both included, as `YYYY-MM-DD`; in the address as `von` and `bis`. */
export interface AuditSearch {
  von?: string | undefined;
  bis?: string | undefined;
}

const PAGE_SIZE = 50;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function midnight(day: string | undefined, daysLater = 0): string | undefined {
  if (!day || !DAY.test(day)) return undefined;
  const moment = new Date(`${day}T00:00`);
  if (Number.isNaN(moment.getTime())) return undefined;
  moment.setDate(moment.getDate() + daysLater);
  return moment.toISOString();
}

function periodOf({ von, bis }: AuditSearch) {
  return { since: midnight(von), until: midnight(bis, 1) };
}

export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ["audit", search],
    queryFn: ({ pageParam }) => {
      const query = { ...periodOf(search), limit: PAGE_SIZE, cursor: pageParam };
      return unwrap(gateway.GET("/api/accounts/v1/audit-entries", { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

export function exportAddress(suffix: "csv" | "jsonl", search: AuditSearch): string {
  const given = Object.entries(periodOf(search)).filter(([, moment]) => moment !== undefined);
  const query = new URLSearchParams(given as [string, string][]).toString();
  return `/api/accounts/v1/audit-entries.${suffix}${query && `?${query}`}`;
}
