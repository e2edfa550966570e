/** Which requests the address of the inbox asks for. */
import { textOf } from "#/shared/search-params";

export interface InboxSearch {
  ansicht?: "woche";
  wessen?: "meine";
  stand?: "beendet";
}

export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  return {
    ...(textOf(search.ansicht) === "woche" && { ansicht: "woche" }),
    ...(textOf(search.wessen) === "meine" && { wessen: "meine" }),
    ...(textOf(search.stand) === "beendet" && { stand: "beendet" }),
  };
}
