/** Words for what is known of a course. */
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import type { Course } from "./queries";

type Words = Record<string, () => string>;

const ROLES: Words = {
  project_lead: m.learning_role_project_lead,
  it: m.learning_role_it,
  management: m.learning_role_management,
  department: m.learning_role_department,
  council: m.learning_role_council,
};

const MODES: Words = {
  self_paced: m.learning_mode_self_paced,
  live_online: m.learning_mode_live_online,
  on_site: m.learning_mode_on_site,
  blended: m.learning_mode_blended,
  unknown: m.value_unknown,
};

const COSTS: Words = {
  free: m.support_free,
  paid: m.support_paid,
  unknown: m.value_unknown,
};

const wordOf = (words: Words) => (id: string) => words[id]?.() ?? id;

export const roleLabel = wordOf(ROLES);
export const modeLabel = wordOf(MODES);
export const courseCostLabel = wordOf(COSTS);

const UNITS: Record<string, string> = { W: "week", D: "day", H: "hour", M: "minute" };

/** A duration of ISO 8601 in one unit, as courses have it: "PT40H". */
export function workloadText({ workload }: Course): string | undefined {
  const [, amount, letter = ""] = /^PT?(\d+)([WDHM])$/.exec(workload ?? "") ?? [];
  const unit = UNITS[letter];
  if (!amount || !unit) return undefined;
  return new Intl.NumberFormat(getLocale(), {
    style: "unit",
    unit,
    unitDisplay: "long",
  }).format(Number(amount));
}

export function languagesText({ languages }: Course): string | undefined {
  const names = new Intl.DisplayNames(getLocale(), { type: "language" });
  return languages.map((code) => names.of(code) ?? code).join(", ") || undefined;
}
