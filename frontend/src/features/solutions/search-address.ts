/** Addresses of a search: the page to share, the feed to subscribe to. */
import { getLocale } from "#/paraglide/runtime";
import { stringifySearch } from "#/shared/search-params";
import type { SolutionSearch } from "./search";

export function pageAddress(search: SolutionSearch): string {
  const folder = getLocale() === "en" ? "/en" : "";
  return `${location.origin}${folder}/loesungen${stringifySearch({ ...search })}`;
}

/** The whole result, in the order of the list. */
export function exportAddress(search: SolutionSearch, suffix: "csv" | "jsonl"): string {
  return `${location.origin}/api/catalog/v1/solutions.${suffix}${filtersOf(search)}`;
}

/** A feed has its own order. */
export function feedAddress(search: SolutionSearch): string {
  return `${location.origin}/api/catalog/v1/solutions.atom${queryOf(search)}`;
}

/** What is searched for, without the order. */
export function queryOf({ sort: _, ...search }: SolutionSearch): string {
  return filtersOf(search);
}

/** Both answers to a yes-or-no filter are none. */
function filtersOf({ is_open_source, ...search }: SolutionSearch): string {
  const isOpen = is_open_source?.length === 1 ? is_open_source : undefined;
  return stringifySearch({ ...search, is_open_source: isOpen });
}
