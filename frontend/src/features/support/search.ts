/** Which filters the address of the support list may carry. */
import { listsOf, textOf } from "#/shared/search-params";

export const SUPPORT_FILTERS = [
  "eligibility",
  "tier",
  "kind",
  "level",
  "cost",
  "land",
  "action_field",
] as const;
export type SupportFilter = (typeof SUPPORT_FILTERS)[number];

/** These are about one municipality: without one nobody can answer them. */
export const PLACE_FILTERS: SupportFilter[] = ["eligibility", "tier"];

/**
 * The offers are the first view; only that of the bodies needs to be named.
 * `alle=ja` looks beyond what is meant for the chosen municipality.
 */
export type SupportSearch = { q?: string; alle?: "ja"; ansicht?: "stellen" } & Partial<
  Record<SupportFilter, string[]>
>;

export function supportSearch(search: Record<string, unknown>): SupportSearch {
  return {
    ...listsOf(search, SUPPORT_FILTERS),
    q: textOf(search.q),
    ansicht: search.ansicht === "stellen" ? "stellen" : undefined,
    alle: search.alle === "ja" ? "ja" : undefined,
  };
}
