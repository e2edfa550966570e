/** Which filters the address of the model projects may carry. */
import { listsOf, textOf } from "#/shared/search-params";

export const PROJECT_FILTERS = ["land", "wave", "category"] as const;
export type ProjectFilter = (typeof PROJECT_FILTERS)[number];

/** The map is the first view; only the table needs to be named. */
export type ProjectSearch = { q?: string; ansicht?: "tabelle" } & Partial<
  Record<ProjectFilter, string[]>
>;

export function projectSearch(search: Record<string, unknown>): ProjectSearch {
  return {
    ...listsOf(search, PROJECT_FILTERS),
    q: textOf(search.q),
    ansicht: search.ansicht === "tabelle" ? "tabelle" : undefined,
  };
}
