/** Searches and rhythms of alerts in words. */
import { m } from "#/paraglide/messages";
import { parseSearch } from "#/shared/search-params";
import type { Rhythm } from "./queries";

export const RHYTHMS: Record<Rhythm, () => string> = {
  at_once: m.alerts_at_once,
  daily: m.alerts_daily,
  weekly: m.alerts_weekly,
};

/** `search` is a query string of the list. */
export function describeSearch(search: string): string {
  const { q, exact: _, ...filters } = parseSearch(search);
  const count = Object.values(filters).flat().length;
  const parts = [q && `„${q}“`, count > 0 && m.saved_filters({ count })].filter(Boolean);
  return parts.join(", ") || m.saved_everything();
}
