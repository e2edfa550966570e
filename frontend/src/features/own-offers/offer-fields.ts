/** The form of a support offer. */
import { m } from "#/paraglide/messages";
import type { FieldSpec } from "#/shared/forms/fields";
import type { SupportOfferDetail } from "#/shared/support/queries";
import {
  costLabel,
  offerStatuses,
  offerStatusLabel,
  recurrenceLabel,
  recurrences,
  supportKindLabel,
  supportKinds,
} from "#/shared/support/words";
import { actionFieldIds, actionFieldLabel } from "#/shared/text/labels";

type Option = { value: string; label: string };

function choices(values: string[], label: (value: string) => string): Option[] {
  return values.map((value) => ({ value, label: label(value) }));
}

function localized(
  pointer: string,
  kind: "line" | "text",
  label: string,
  more: Partial<FieldSpec> = {},
): FieldSpec[] {
  return [
    { pointer: `${pointer}/de`, kind, label, ...more },
    { pointer: `${pointer}/en`, kind, label: m.desk_uses_english({ label }) },
  ];
}

const BODY_KINDS = () => [
  { value: "municipality", label: m.offer_kind_municipality() },
  { value: "independent_city", label: m.offer_kind_city() },
  { value: "district", label: m.offer_kind_district() },
  { value: "municipal_association", label: m.offer_kind_association() },
];

const BUDGETS = ["balanced", "from_reserves", "consolidation", "provisional"];
const STAFF = ["none", "lt_1", "1_3", "3_10", "10_50", "gt_50"];

export interface Vocabularies {
  budget: (id: string) => string;
  staff: (id: string) => string;
}

/** What the form can say of eligibility; a rule that says more is left as it is. */
function conditionFields({ budget, staff }: Vocabularies): FieldSpec[] {
  const hint = m.offer_conditions_hint();
  return [
    { pointer: "/people_from", kind: "number", label: m.offer_people_from() },
    { pointer: "/people_to", kind: "number", label: m.offer_people_to() },
    { pointer: "/kinds", kind: "choices", label: m.offer_kinds(), options: BODY_KINDS() },
    {
      pointer: "/budgets",
      kind: "choices",
      label: m.offer_budgets(),
      hint,
      options: choices(BUDGETS, budget),
    },
    {
      pointer: "/staff",
      kind: "choices",
      label: m.offer_staff(),
      hint,
      options: choices(STAFF, staff),
    },
  ];
}

export function offerFields(vocabularies: Vocabularies, hasConditions: boolean): FieldSpec[] {
  return [
    ...localized("/name", "line", m.offer_name(), { isRequired: true }),
    {
      pointer: "/kind",
      kind: "choice",
      label: m.filter_support_kind(),
      isRequired: true,
      options: choices(supportKinds, supportKindLabel),
    },
    {
      pointer: "/status",
      kind: "choice",
      label: m.offer_status(),
      isRequired: true,
      options: choices(offerStatuses, offerStatusLabel),
    },
    ...localized("/description", "text", m.offer_description(), { isRequired: true }),
    {
      pointer: "/action_fields",
      kind: "choices",
      label: m.offer_action_fields(),
      options: choices(actionFieldIds, actionFieldLabel),
    },
    ...(hasConditions ? conditionFields(vocabularies) : []),
    ...localized("/eligibility_description", "text", m.offer_for_whom(), {
      hint: m.offer_for_whom_hint(),
    }),
    ...localized("/application_process", "text", m.support_how()),
    {
      pointer: "/cost",
      kind: "choice",
      label: m.filter_cost(),
      options: choices(["free", "paid"], costLabel),
    },
    ...localized("/fees_description", "text", m.offer_fees()),
    { pointer: "/submission_deadline", kind: "date", label: m.support_deadline_label() },
    {
      pointer: "/recurrence",
      kind: "choice",
      label: m.offer_recurrence(),
      options: choices(recurrences, recurrenceLabel),
    },
    { pointer: "/valid_from", kind: "date", label: m.offer_valid_from() },
    { pointer: "/valid_to", kind: "date", label: m.support_valid_to() },
    { pointer: "/url", kind: "line", label: m.fact_website(), hint: m.offer_url_hint() },
    {
      pointer: "/review_interval_months",
      kind: "number",
      label: m.offer_interval(),
      hint: m.offer_interval_hint(),
      isRequired: true,
    },
  ];
}

// The nationwide offer says these; a Land words the rest.
const PROTECTED = [
  "kind",
  "action_fields",
  "eligibility_rule",
  "cost",
  "submission_deadline",
  "recurrence",
  "valid_from",
  "valid_to",
] as const;

/** What the form leaves alone when it is about how a Land words an offer. */
export function protectedContent(offer: SupportOfferDetail) {
  return Object.fromEntries(PROTECTED.map((name) => [name, offer[name]]));
}

export function variantFields(vocabularies: Vocabularies): FieldSpec[] {
  return offerFields(vocabularies, false).filter(
    ({ pointer }) => !PROTECTED.some((name) => pointer === `/${name}`),
  );
}

export function unitField(units: { slug: string; name: string }[]): FieldSpec {
  return {
    pointer: "/unit",
    kind: "choice",
    label: m.support_unit(),
    isRequired: true,
    options: units.map(({ slug, name }) => ({ value: slug, label: name })),
  };
}
