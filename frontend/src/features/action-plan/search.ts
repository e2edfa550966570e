/** What the address of the action plan says. */
import { textOf } from "#/shared/search-params";
import { dayFromNow } from "./days";
import type { PlanQuery } from "./queries";

export interface PlanSearch {
  stand?: "beendet" | "alle" | undefined;
  herkunft?: "eigene" | "empfohlen" | undefined;
  faellig?: "ueberfaellig" | "bald" | undefined;
  /** Of the self-assessment: what a new action is for. */
  dimension?: string | undefined;
}

function oneOf<Value extends string>(given: unknown, ...values: Value[]): Value | undefined {
  return values.find((value) => value === textOf(given));
}

export function planSearch(search: Record<string, unknown>): PlanSearch {
  return {
    stand: oneOf(search.stand, "beendet", "alle"),
    herkunft: oneOf(search.herkunft, "eigene", "empfohlen"),
    faellig: oneOf(search.faellig, "ueberfaellig", "bald"),
    dimension: textOf(search.dimension),
  };
}

const SOON_DAYS = 30;
const TAKEN_ON = ["planned", "in_progress", "blocked"] as const;

/** Late is only what somebody has taken on. */
export function planFilter({ stand, herkunft, faellig }: PlanSearch): PlanQuery {
  return {
    ...(stand !== "alle" && { is_open: stand !== "beendet" }),
    ...(herkunft && { is_own: herkunft === "eigene" }),
    ...(faellig && { due_until: dayFromNow(faellig === "bald" ? SOON_DAYS : -1) }),
    ...(faellig === "ueberfaellig" && { state: [...TAKEN_ON] }),
  };
}
