/** Which gaps the address asks for. */
import { textOf } from "#/shared/search-params";
import { landKeys } from "#/shared/text/labels";

export interface GapSearch {
  gebiet?: string;
  thema?: string;
}

export function gapSearch(search: Record<string, unknown>): GapSearch {
  const land = textOf(search.gebiet);
  const thema = textOf(search.thema);
  return {
    ...(land && landKeys.includes(land) && { gebiet: land }),
    ...(thema && { thema }),
  };
}
