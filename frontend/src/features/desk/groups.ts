/** What repeats in an entry, from its claims to its sources. */
import { m } from "#/paraglide/messages";
import {
  claimSubjectLabel,
  claimSubjects,
  claimValueLabel,
  claimValues,
  confidenceLabel,
  confidences,
  dependencyKindLabel,
  dependencyKinds,
  directionLabel,
  directions,
  evidenceLevelLabel,
  evidenceLevels,
  legalFormLabel,
  legalForms,
  mediumKindLabel,
  mediumKinds,
  mustFieldIds,
  mustFieldLabel,
  riskLabel,
  risks,
  standardSupportLevelLabel,
  standardSupportLevels,
  workstreamLabel,
  workstreams,
} from "#/shared/text/labels";
import type { Option } from "#/shared/ui/Checks";
import type { Content } from "./content";
import { options } from "./entries";

export interface Member {
  name: string;
  kind: "line" | "date" | "text" | "choice" | "yes_no" | "checks" | "standard";
  label: () => string;
  options?: () => Option[];
}

export interface Group {
  field: string;
  title: () => string;
  item: (inputs: { number: number }) => string;
  add: () => string;
  /** What an item begins with. */
  begin: (today: string) => Content;
  members: Member[];
}

function line(name: string, label: () => string): Member {
  return { name, kind: "line", label };
}

function date(name: string, label: () => string): Member {
  return { name, kind: "date", label };
}

function text(name: string, label: () => string): Member {
  return { name, kind: "text", label };
}

function choice(
  name: string,
  label: () => string,
  ids: string[],
  word: (id: string) => string,
): Member {
  return { name, kind: "choice", label, options: () => options(ids, word) };
}

function yesNo(name: string, label: () => string): Member {
  return { name, kind: "yes_no", label };
}

function standard(label: () => string): Member {
  return { name: "standard", kind: "standard", label };
}

const NEEDS = { must: m.prerequisite_must, should: m.prerequisite_should };
const PHASES = ["P1", "P2", "P3", "P4", "P5"];

const DATA_ITEM = [
  text("what", m.draft_data_what),
  standard(m.draft_support_standard),
  line("data_model", m.draft_data_model),
  line("license_spdx", m.draft_data_license),
  yesNo("is_open", m.draft_data_open),
];

export const GROUPS: Group[] = [
  {
    field: "claims",
    title: m.draft_claims,
    item: m.draft_claim,
    add: m.draft_claim_add,
    begin: () => ({ level: "declared" }),
    members: [
      choice("subject", m.draft_claim_subject, claimSubjects, claimSubjectLabel),
      choice("value", m.draft_claim_value, claimValues, claimValueLabel),
      text("statement", m.draft_claim_statement),
      choice("level", m.draft_claim_level, evidenceLevels, evidenceLevelLabel),
      line("evidence_label", m.draft_claim_evidence),
      line("evidence_url", m.draft_claim_evidence_url),
      line("criterion", m.draft_claim_criterion),
      line("criterion_version", m.draft_claim_criterion_version),
      line("issued_by", m.draft_claim_issued_by),
      date("issued_on", m.draft_claim_issued_on),
      date("valid_until", m.draft_claim_valid_until),
    ],
  },
  {
    field: "operator_models",
    title: m.must_operator_models,
    item: m.draft_operator_model,
    add: m.draft_operator_model_add,
    begin: () => ({}),
    members: [
      line("operator", m.draft_operator),
      choice("legal_form", m.draft_legal_form, legalForms, legalFormLabel),
      line("maintained_by", m.draft_maintained_by),
      date("maintained_until", m.draft_maintained_until),
      line("code_owner", m.draft_code_owner),
      text("setup_costs", m.draft_setup_costs),
      text("yearly_costs", m.draft_yearly_costs),
      text("split_rule", m.draft_split_rule),
      yesNo("is_joinable", m.draft_is_joinable),
      text("joining", m.draft_joining),
      text("founding", m.draft_founding),
      text("later_accession", m.draft_later_accession),
      line("source_label", m.draft_source_label),
      line("source_url", m.draft_source_url),
      date("checked_on", m.draft_checked_on),
    ],
  },
  {
    field: "prerequisites",
    title: m.prerequisites_title,
    item: m.draft_prerequisite,
    add: m.draft_prerequisite_add,
    begin: () => ({}),
    members: [
      choice("workstream", m.draft_workstream, workstreams, workstreamLabel),
      choice("level", m.draft_prerequisite_level, Object.keys(NEEDS), (id) =>
        NEEDS[id as keyof typeof NEEDS](),
      ),
      choice("phase", m.draft_phase, PHASES, String),
      text("text", m.draft_prerequisite_text),
    ],
  },
  {
    field: "interfaces",
    title: m.must_interfaces,
    item: m.draft_interface,
    add: m.draft_interface_add,
    begin: () => ({}),
    members: [
      choice("direction", m.draft_direction, directions, directionLabel),
      line("protocol", m.draft_protocol),
      line("data_model", m.draft_data_model),
      line("version", m.draft_version),
    ],
  },
  {
    field: "supports",
    title: m.draft_supports,
    item: m.draft_support,
    add: m.draft_support_add,
    begin: () => ({}),
    members: [
      standard(m.draft_support_standard),
      line("version", m.draft_version),
      choice("level", m.draft_support_level, standardSupportLevels, standardSupportLevelLabel),
    ],
  },
  {
    field: "data_needed",
    title: m.data_needed,
    item: m.draft_data_needed_item,
    add: m.draft_data_needed_add,
    begin: () => ({}),
    members: DATA_ITEM,
  },
  {
    field: "data_yielded",
    title: m.data_yielded,
    item: m.draft_data_yielded_item,
    add: m.draft_data_yielded_add,
    begin: () => ({}),
    members: DATA_ITEM,
  },
  {
    field: "depends_on",
    title: m.dependencies_title,
    item: m.draft_dependency,
    add: m.draft_dependency_add,
    begin: () => ({}),
    members: [
      line("name", m.draft_dependency_name),
      choice("kind", m.draft_dependency_kind, dependencyKinds, dependencyKindLabel),
      line("min_version", m.draft_min_version),
      line("max_version", m.draft_max_version),
      yesNo("is_optional", m.draft_dependency_optional),
    ],
  },
  {
    field: "contacts",
    title: m.draft_contacts,
    item: m.draft_contact,
    add: m.draft_contact_add,
    begin: () => ({}),
    members: [
      line("role", m.draft_contact_role),
      line("email", m.draft_contact_email),
      line("url", m.draft_contact_url),
      yesNo("has_consent", m.draft_contact_consent),
    ],
  },
  {
    field: "funded_by",
    title: m.draft_fundings,
    item: m.draft_funding,
    add: m.draft_funding_add,
    begin: () => ({}),
    members: [
      line("name", m.draft_funding_name),
      line("programme", m.draft_funding_programme),
      line("source", m.draft_funding_source),
    ],
  },
  {
    field: "media",
    title: m.media_title,
    item: m.draft_medium,
    add: m.draft_medium_add,
    begin: () => ({}),
    members: [
      line("url", m.draft_medium_url),
      choice("kind", m.draft_medium_kind, mediumKinds, mediumKindLabel),
      text("alt", m.draft_medium_alt),
    ],
  },
  {
    field: "risk_flags",
    title: m.draft_risks,
    item: m.draft_risk,
    add: m.draft_risk_add,
    begin: () => ({}),
    members: [
      choice("code", m.draft_risk_code, risks, riskLabel),
      date("since", m.draft_risk_since),
      text("note", m.draft_risk_note),
    ],
  },
  {
    field: "sources",
    title: m.sources_title,
    item: m.draft_source,
    add: m.draft_source_add,
    begin: (today) => ({ url: null, checked_on: today }),
    members: [
      line("label", m.draft_source_label),
      line("url", m.draft_source_url),
      date("checked_on", m.draft_checked_on),
      choice("confidence", m.draft_confidence, confidences, confidenceLabel),
      {
        name: "fields",
        kind: "checks",
        label: m.draft_source_fields,
        options: () => options(mustFieldIds, mustFieldLabel),
      },
    ],
  },
];

/** What people call a place in the content: "Aussage 2, Stufe". */
export function placeLabel(pointer: string): string {
  const [field = "", place, member] = pointer.split("/").slice(1);
  const group = GROUPS.find((each) => each.field === field);
  if (!group) return mustFieldLabel(field);
  if (place === undefined) return group.title();
  const item = group.item({ number: Number(place) + 1 });
  const own = group.members.find(({ name }) => name === member);
  return own ? `${item}, ${own.label()}` : item;
}
