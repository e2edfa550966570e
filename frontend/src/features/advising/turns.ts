/** Whose turn it is in a request, in the words of who advises. */
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import type { RequestDetail } from "#/shared/requests/queries";
import { ENDED } from "#/shared/requests/words";

/** What of a request tells whose turn it is; the inbox and the request's page both know it. */
type Told = Pick<RequestDetail, "state" | "due_at" | "act_by" | "waits" | "owner" | "own_part">;

const REGION = { de: "de-DE", en: "en-GB" } as const;
const BERLIN = "Europe/Berlin";

/** As the calendar in Germany has it, `2026-11-24`. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: BERLIN }).format(moment);
}

/** Of a day without a time: "Di., 24.11." */
export function shortDay(day: string): string {
  return new Intl.DateTimeFormat(REGION[getLocale()], {
    weekday: "short",
    day: "2-digit",
    month: "2-digit",
    timeZone: "UTC",
  }).format(new Date(day));
}

/** A day, and for today the time of day. */
function momentText(moment: string): string {
  const day = dayOf(new Date(moment));
  if (day !== dayOf(new Date())) return shortDay(day);
  const time = new Intl.DateTimeFormat(REGION[getLocale()], {
    timeStyle: "short",
    timeZone: BERLIN,
  });
  return m.advising_today({ time: time.format(new Date(moment)) });
}

export function hasEnded({ state }: Pick<Told, "state">): boolean {
  return ENDED.includes(state);
}

export function isOwner({ own_part }: Pick<Told, "own_part">): boolean {
  return own_part?.role === "lead" && ["offered", "accepted"].includes(own_part.state);
}

export interface Turn {
  urgency: "late" | "due" | "waits" | "over";
  text: string;
}

function duty(request: Told, by: string, isCard: boolean): string {
  const day = momentText(by);
  if (isCard) return m.advising_pass_on_by({ day });
  if (request.state === "offered") return m.advising_accept_by({ day });
  if (request.own_part?.first_answered_at) return m.advising_news_by({ day });
  return m.advising_answer_by({ day });
}

function ending({ state }: Told): string {
  if (state === "withdrawn") return m.advising_withdrawn();
  return state === "merged" ? m.advising_merged() : m.advising_closed();
}

function waiting({ state, due_at, waits }: Told): string {
  if (state === "answered") return m.advising_answered({ day: momentText(due_at ?? "") });
  if (waits?.state === "waiting_third_party" && waits.expected_on) {
    const day = shortDay(waits.expected_on);
    return m.advising_waits_for({ name: waits.third_party ?? "", day });
  }
  return m.advising_waits_requester();
}

/** `isCard`: the reader may not read it yet. */
export function turnOf(request: Told, isCard: boolean): Turn {
  if (hasEnded(request)) return { urgency: "over", text: ending(request) };
  if (request.own_part?.role === "support" && request.own_part.state === "offered") {
    return { urgency: "due", text: m.advising_asked_to_help({ unit: request.owner.name }) };
  }
  if (!isOwner(request)) {
    return { urgency: "over", text: m.advising_leads({ unit: request.owner.name }) };
  }
  const by = request.act_by;
  if (by === null) {
    const text = isCard ? m.advising_waits_consent() : waiting(request);
    return { urgency: "waits", text };
  }
  const what = duty(request, by, isCard);
  if (new Date(by) >= new Date()) return { urgency: "due", text: what };
  return { urgency: "late", text: m.advising_overdue({ what }) };
}
