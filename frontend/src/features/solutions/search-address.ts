/** Addresses of a search: the page to share, the feed to subscribe to. */
import { getLocale } from "#/paraglide/runtime";
import { stringifySearch } from "#/shared/search-params";
import type { SolutionSearch } from "./search";

export function pageAddress(search: SolutionSearch): string {
  const folder = getLocale() === "en" ? "/en" : "";
  return `${location.origin}${folder}/loesungen${stringifySearch({ ...search })}`;
}

/** A feed has its own order, and both answers to a yes-or-no filter are none. */
export function feedAddress({ sort: _, is_open_source, ...search }: SolutionSearch): string {
  const isOpen = is_open_source?.length === 1 ? is_open_source : undefined;
  const query = stringifySearch({ ...search, is_open_source: isOpen });
  return `${location.origin}/api/catalog/v1/solutions.atom${query}`;
}
