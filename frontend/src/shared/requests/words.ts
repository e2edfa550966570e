/** Words about advisory requests: where one stands, and why. */
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import type { Assignment, Decision, Outcome, RequestDetail, RequestSummary, Tier } from "./queries";

type State = RequestSummary["state"];
type Verdict = Decision["candidates"][number]["verdict"];

export const ENDED: readonly State[] = ["closed", "withdrawn", "merged"];

const STATES: Record<State, () => string> = {
  offered: m.request_state_offered,
  in_progress: m.request_state_in_progress,
  waiting_requester: m.request_state_waiting_requester,
  waiting_third_party: m.request_state_waiting_third_party,
  answered: m.request_state_answered,
  closed: m.request_state_closed,
  withdrawn: m.request_state_withdrawn,
  merged: m.request_state_merged,
};

const OUTCOMES: Record<Outcome, () => string> = {
  resolved_with_help: m.request_outcome_resolved_with_help,
  partly_resolved: m.request_outcome_partly_resolved,
  information_given: m.request_outcome_information_given,
  referred_elsewhere: m.request_outcome_referred_elsewhere,
  not_eligible: m.request_outcome_not_eligible,
  no_help_available: m.request_outcome_no_help_available,
  requester_unreachable: m.request_outcome_requester_unreachable,
  requester_withdrew: m.request_outcome_requester_withdrew,
};

/** What both sides can say of a request themselves. */
export const TOLD_OUTCOMES: readonly Outcome[] = [
  "resolved_with_help",
  "partly_resolved",
  "information_given",
  "referred_elsewhere",
  "not_eligible",
  "no_help_available",
];

const VERDICTS: Record<Verdict, () => string> = {
  chosen: m.request_verdict_chosen,
  behind: m.request_verdict_behind,
  asked: m.request_verdict_asked,
  full: m.request_verdict_full,
  away: m.request_verdict_away,
  other_topic: m.request_verdict_other_topic,
  tier_left_out: m.request_verdict_tier_left_out,
  excluded: m.request_verdict_excluded,
};

const BECAUSE: Record<Decision["because"], () => string> = {
  submitted: m.request_because_submitted,
  declined: m.request_because_declined,
  silent: m.request_because_silent,
  nobody_left: m.request_because_nobody_left,
  reopened: m.request_because_reopened,
  rerouted: m.request_because_rerouted,
};

const PARTS: Record<Assignment["state"], () => string> = {
  offered: m.request_part_offered,
  accepted: m.request_part_accepted,
  declined: m.request_part_declined,
  lapsed: m.request_part_lapsed,
  released: m.request_part_released,
};

const REFUSALS: Record<NonNullable<Assignment["refusal"]>, () => string> = {
  out_of_scope: m.request_refusal_out_of_scope,
  no_capacity: m.request_refusal_no_capacity,
  conflict_of_interest: m.request_refusal_conflict_of_interest,
  other: m.request_refusal_other,
};

/** Units of a tier, as the municipality agrees to them. */
const TIERS: Record<Tier, () => string> = {
  gemeinde: m.request_tier_gemeinde,
  verband: m.request_tier_verband,
  kreis: m.request_tier_kreis,
  land: m.request_tier_land,
  bund: m.request_tier_bund,
};

/** As in `shared/support/words`, which would load with every page if one more page used it. */
const REACHES: Record<Tier, () => string> = {
  gemeinde: m.support_tier_gemeinde,
  verband: m.support_tier_verband,
  kreis: m.support_tier_kreis,
  land: m.support_tier_land,
  bund: m.support_tier_bund,
};

export const TIER_IDS = Object.keys(TIERS) as Tier[];

export const stateLabel = (state: State) => STATES[state]();
export const outcomeLabel = (outcome: Outcome) => OUTCOMES[outcome]();
export const verdictLabel = (verdict: Verdict) => VERDICTS[verdict]();
export const becauseLabel = (because: Decision["because"]) => BECAUSE[because]();
export const refusalLabel = (refusal: NonNullable<Assignment["refusal"]>) => REFUSALS[refusal]();
export const partLabel = (state: Assignment["state"]) => PARTS[state]();
export const reachLabel = (tier: Tier) => REACHES[tier]();
export const tierUnitsLabel = (tier: Tier) => TIERS[tier]();

/** A day as one says it, because something is promised for it. */
export function dayInWords(value: string): string {
  return new Intl.DateTimeFormat(getLocale() === "en" ? "en-GB" : "de-DE", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "Europe/Berlin",
  }).format(new Date(value));
}

/** Who owns the request, or owned it last. */
export function leadOf({ assignments }: RequestDetail): Assignment | undefined {
  return assignments.findLast(({ role }) => role === "lead");
}

/** By when the owner has promised something; nothing while its clock stands. */
function promisedBy(request: RequestDetail): string | null {
  const lead = leadOf(request);
  if (!lead || request.due_at === null) return null;
  if (request.state === "offered") return lead.acknowledge_by;
  if (request.state !== "in_progress") return null;
  return lead.first_answered_at ? lead.update_by : lead.answer_by;
}

export function isLate(request: RequestDetail): boolean {
  const promised = promisedBy(request);
  return promised !== null && Date.parse(promised) < Date.now();
}

function expectation(request: RequestDetail): string {
  const isYours = request.side === "requester";
  const promised = promisedBy(request);
  if (promised === null) {
    if (request.state !== "offered") return "";
    return isYours ? m.request_unread_you() : m.request_unread();
  }
  const day = dayInWords(promised);
  if (request.state === "offered") {
    if (isLate(request)) {
      return (isYours ? m.request_silent_you : m.request_silent)({ day });
    }
    return m.request_heard_by({ day });
  }
  if (isLate(request)) return (isYours ? m.request_news_late_you : m.request_news_late)({ day });
  return (isYours ? m.request_news_by_you : m.request_news_by)({ day });
}

function waiting({ waits }: RequestDetail, unit: string): string[] {
  const whom = waits?.third_party ?? m.request_somebody();
  if (!waits?.expected_on) return [m.request_waits_third({ unit, whom })];
  const day = dayInWords(waits.expected_on);
  return [m.request_waits_third_until({ unit, whom, day })];
}

/** Where the request stands and what happens next, in one or two plain sentences. */
export function standing(request: RequestDetail): string[] {
  const { state, side, due_at, ended_at, answered_at, outcome, reopens_until } = request;
  const unit = request.owner.name;
  const isYours = side === "requester";
  const due = due_at ? dayInWords(due_at) : "";
  const ended = ended_at ? dayInWords(ended_at) : "";
  const came = outcome ? m.request_outcome_is({ outcome: outcomeLabel(outcome) }) : "";
  switch (state) {
    case "offered":
      return [m.request_is_with({ unit }), expectation(request)];
    case "in_progress":
      return [m.request_worked_on({ unit }), expectation(request)];
    case "waiting_requester":
      return isYours
        ? [m.request_waits_you({ unit }), m.request_waits_you_until({ day: due })]
        : [m.request_waits_requester({ unit })];
    case "waiting_third_party":
      return waiting(request, unit);
    case "answered": {
      const day = dayInWords(answered_at ?? request.submitted_at);
      const objecting = isYours ? m.request_closes_you : m.request_closes;
      return [m.request_answered_on({ unit, day }), came, objecting({ day: due })];
    }
    case "closed": {
      const opens = reopens_until ? m.request_opens_until({ day: dayInWords(reopens_until) }) : "";
      return [m.request_closed_on({ day: ended }), came, opens];
    }
    case "withdrawn":
      return [m.request_withdrawn_on({ day: ended })];
    case "merged":
      return [m.request_merged_on({ day: ended })];
  }
}
