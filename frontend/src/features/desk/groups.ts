/** What repeats in an entry: its claims, operator models, prerequisites, interfaces and sources. */
import { m } from "#/paraglide/messages";
import {
  claimSubjectLabel,
  claimSubjects,
  claimValueLabel,
  claimValues,
  confidenceLabel,
  confidences,
  evidenceLevelLabel,
  evidenceLevels,
  legalFormLabel,
  legalForms,
  mustFieldIds,
  mustFieldLabel,
  workstreamLabel,
  workstreams,
} from "#/shared/text/labels";
import type { Content } from "./content";
import { type Option, options } from "./entries";

export interface Member {
  name: string;
  kind: "line" | "date" | "text" | "choice" | "yes_no" | "checks";
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

const DIRECTIONS = { in: m.direction_in, out: m.direction_out, both: m.direction_both };
const NEEDS = { must: m.prerequisite_must, should: m.prerequisite_should };
const PHASES = ["P1", "P2", "P3", "P4", "P5"];

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
      { name: "is_joinable", kind: "yes_no", label: m.draft_is_joinable },
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
      choice("direction", m.draft_direction, Object.keys(DIRECTIONS), (id) =>
        DIRECTIONS[id as keyof typeof DIRECTIONS](),
      ),
      line("protocol", m.draft_protocol),
      line("data_model", m.draft_data_model),
      line("version", m.draft_version),
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
