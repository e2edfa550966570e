/** Which half-year the address asks for. */
import { textOf } from "#/shared/search-params";

const HALF_YEAR = /^20\d\d-H[12]$/;

export function statisticsSearch(search: Record<string, unknown>): { zeitraum?: string } {
  const period = textOf(search.zeitraum);
  return period && HALF_YEAR.test(period) ? { zeitraum: period } : {};
}
