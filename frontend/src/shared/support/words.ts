/** Words for kinds, costs, nearness and eligibility of support. */
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import type { SupportOffer } from "./queries";

type Words = Record<string, () => string>;

const KINDS: Words = {
  advice: m.support_kind_advice,
  training: m.support_kind_training,
  network: m.support_kind_network,
  funding_programme: m.support_kind_funding_programme,
  tool: m.support_kind_tool,
  legal_guidance: m.support_kind_legal_guidance,
};

const COSTS: Words = {
  free: m.support_free,
  paid: m.support_paid,
  unknown: m.value_unknown,
};

const TIERS: Words = {
  gemeinde: m.support_tier_gemeinde,
  verband: m.support_tier_verband,
  kreis: m.support_tier_kreis,
  land: m.support_tier_land,
  bund: m.support_tier_bund,
};

const VERDICTS: Words = {
  eligible: m.support_eligible,
  not_eligible: m.support_not_eligible,
  unknown: m.support_eligibility_unknown,
};

const RECURRENCES: Words = {
  monthly: m.support_monthly,
  quarterly: m.support_quarterly,
  half_yearly: m.support_half_yearly,
  yearly: m.support_yearly,
};

const STATUSES: Words = {
  active: m.support_status_active,
  temporarily_closed: m.support_status_closed,
  inactive: m.support_status_inactive,
  defunct: m.support_status_defunct,
};

const wordOf = (words: Words) => (id: string) => words[id]?.() ?? id;

export const supportKindLabel = wordOf(KINDS);
export const costLabel = wordOf(COSTS);
export const tierLabel = wordOf(TIERS);
export const verdictLabel = wordOf(VERDICTS);
export const offerStatusLabel = wordOf(STATUSES);
export const recurrenceLabel = wordOf(RECURRENCES);

export const supportKinds = Object.keys(KINDS);
export const offerStatuses = Object.keys(STATUSES);
export const recurrences = Object.keys(RECURRENCES);

/** Until when to apply; the last deadline that is known where no next one is. */
export function deadlineText({
  next_deadline,
  submission_deadline,
  recurrence,
}: SupportOffer): string | undefined {
  if (next_deadline) {
    const date = formatDate(next_deadline);
    return recurrence
      ? m.support_deadline_again({ date, often: recurrenceLabel(recurrence) })
      : m.support_deadline({ date });
  }
  return submission_deadline
    ? m.support_deadline_past({ date: formatDate(submission_deadline) })
    : undefined;
}
