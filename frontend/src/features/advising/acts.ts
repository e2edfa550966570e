/** What can be done with a request in which state, what has to be filled in for it, and doing it. */
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import type { RequestDetail } from "#/shared/requests/queries";
import {
  type AnswerForm,
  answerRequest,
  declineRequest,
  nameResponsible,
  type RefusalForm,
  waitWithRequest,
} from "./queries";
import { dayOf, hasEnded, isOwner } from "./turns";

export type Act = "answer" | "ask" | "wait" | "give" | "decline";

export interface Typed {
  text: string;
  author_name: string;
  outcome: AnswerForm["outcome"] | "";
  third_party: string;
  expected_on: string;
  person_id: string;
  refusal: RefusalForm["refusal"] | "";
  refusal_text: string;
}

export type Faults = Partial<Record<keyof Typed, string>>;

export function possibleActs(request: RequestDetail): Act[] {
  if (!isOwner(request) || hasEnded(request) || request.state === "answered") return [];
  if (request.texts === null) return ["decline"];
  if (request.state === "offered") return ["give", "decline"];
  if (request.state === "in_progress") return ["answer", "ask", "wait", "give", "decline"];
  return ["answer", "give", "decline"];
}

// The service keeps to the same.
const LONGEST_WAIT_DAYS = 90;
const DAY_MS = 86_400_000;

function isWithinWait(day: string): boolean {
  const days = (Date.parse(day) - Date.parse(dayOf(new Date()))) / DAY_MS;
  return days > 0 && days <= LONGEST_WAIT_DAYS;
}

const CHECKS: { [Name in keyof Typed]?: (typed: Typed) => false | string } = {
  text: ({ text }) => !text.trim() && m.advising_fault_text(),
  outcome: ({ outcome }) => !outcome && m.advising_fault_outcome(),
  third_party: ({ third_party }) => !third_party.trim() && m.advising_fault_third_party(),
  expected_on: ({ expected_on }) => !isWithinWait(expected_on) && m.advising_fault_expected_on(),
  person_id: ({ person_id }) => !person_id && m.advising_fault_person(),
  refusal: ({ refusal }) => !refusal && m.advising_fault_refusal(),
};

const NEEDED: Record<Act, (keyof Typed)[]> = {
  answer: ["text", "outcome"],
  ask: ["text"],
  wait: ["third_party", "expected_on", "text"],
  give: ["person_id"],
  decline: ["refusal"],
};

export function faultsOf(act: Act, typed: Typed): Faults {
  const found = NEEDED[act].map((name) => [name, CHECKS[name]?.(typed)]);
  return Object.fromEntries(found.filter(([, fault]) => fault));
}

/** What the service does not take, at the fields that it names. */
export function refusedFields(act: Act, error: unknown): Faults {
  if (!(error instanceof Problem)) return {};
  const names = error.errors.map(({ pointer }) => pointer?.slice(1));
  return Object.fromEntries(
    NEEDED[act]
      .filter((name) => names.includes(name))
      .map((name) => [
        name,
        name === "expected_on" ? m.advising_fault_expected_on() : m.advising_fault_refused(),
      ]),
  );
}

export function send(act: Act, request: RequestDetail, typed: Typed): Promise<unknown> {
  const { text, outcome, third_party, expected_on, person_id, refusal, refusal_text } = typed;
  const message = { text, author_name: typed.author_name.trim() || null };
  if (act === "give") return nameResponsible(request, person_id);
  if (act === "ask") return waitWithRequest(request, { ...message, for_whom: "requester" });
  if (act === "wait") {
    const waits = { for_whom: "third_party", third_party, expected_on } as const;
    return waitWithRequest(request, { ...message, ...waits });
  }
  if (act === "answer" && outcome) return answerRequest(request, { ...message, outcome });
  if (act === "decline" && refusal) {
    return declineRequest(request, { refusal, text: refusal_text.trim() || null });
  }
  throw new Error("What is needed was checked before.");
}
