/** Which filters the address of the solution list may carry. */
import { listsOf, textOf } from "#/shared/search-params";

export const SOLUTION_FILTERS = [
  "action_field",
  "solution_type",
  "kind",
  "land",
  "kreis",
  "size_class",
  "use_level",
  "is_open_source",
  "development_status",
  "license",
  "standard",
  "owner_kind",
  "suitable_for",
  "programme",
] as const;

export type SolutionFilter = (typeof SOLUTION_FILTERS)[number];

const SORTINGS = ["relevance", "name", "updated"] as const;
export type SolutionSorting = (typeof SORTINGS)[number];

export type SolutionSearch = { q?: string; exact?: true; sort?: SolutionSorting } & Partial<
  Record<SolutionFilter, string[]>
>;

export function solutionSearch(search: Record<string, unknown>): SolutionSearch {
  return {
    ...listsOf(search, SOLUTION_FILTERS),
    q: textOf(search.q),
    exact: String(search.exact) === "true" || undefined,
    sort: SORTINGS.find((sorting) => sorting === search.sort),
  };
}
