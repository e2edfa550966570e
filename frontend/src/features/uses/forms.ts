/** The forms of the desk: a use, an experience, a reply, a transfer. */
import { m } from "#/paraglide/messages";
import type { FieldSpec } from "#/shared/forms/fields";
import { outcomeLabel, statusOfUseLabel, visibilityLabel } from "#/shared/text/labels";
import type { Use } from "./queries";

const STATUSES = ["planned", "pilot", "active", "ended"];
const VISIBILITIES = ["public", "public_bodies", "own_land", "private"];
const OUTCOMES = ["running", "succeeded", "failed", "stopped"];

function choices(values: string[], label: (value: string) => string) {
  return values.map((value) => ({ value, label: label(value) }));
}

function localized(pointer: string, label: string, isRequired = false): FieldSpec[] {
  return [
    { pointer: `${pointer}/de`, kind: "text", label, isRequired },
    { pointer: `${pointer}/en`, kind: "text", label: m.desk_uses_english({ label }) },
  ];
}

function visibility(): FieldSpec {
  return {
    pointer: "/visibility",
    kind: "choice",
    label: m.desk_uses_visibility(),
    isRequired: true,
    options: choices(VISIBILITIES, visibilityLabel),
  };
}

function effort(): FieldSpec[] {
  return [
    { pointer: "/effort_days", kind: "number", label: m.desk_uses_days() },
    { pointer: "/cost_from_cents", kind: "euro", label: m.desk_uses_cost_from() },
    { pointer: "/cost_to_cents", kind: "euro", label: m.desk_uses_cost_to() },
    { pointer: "/source_label", kind: "line", label: m.desk_uses_source() },
    { pointer: "/source_url", kind: "line", label: m.desk_uses_source_url() },
    visibility(),
  ];
}

export function fieldsOfUse(): FieldSpec[] {
  const hint = m.desk_uses_date_hint();
  return [
    {
      pointer: "/organization_name",
      kind: "line",
      label: m.desk_uses_organization(),
      isRequired: true,
    },
    { pointer: "/area_key", kind: "line", label: m.desk_uses_area() },
    {
      pointer: "/status",
      kind: "choice",
      label: m.desk_uses_status(),
      options: choices(STATUSES, statusOfUseLabel),
    },
    { pointer: "/since", kind: "line", label: m.desk_uses_since(), hint },
    { pointer: "/until", kind: "line", label: m.desk_uses_until(), hint },
    { pointer: "/solution_version", kind: "line", label: m.desk_uses_version() },
    ...localized("/scope", m.desk_uses_scope()),
    ...localized("/note", m.desk_uses_note()),
    {
      pointer: "/source_label",
      kind: "line",
      label: m.desk_uses_source(),
      hint: m.desk_uses_source_hint(),
    },
    { pointer: "/source_url", kind: "line", label: m.desk_uses_source_url() },
    { pointer: "/checked_on", kind: "date", label: m.desk_uses_checked_on() },
    {
      pointer: "/contact",
      kind: "line",
      label: m.desk_uses_contact(),
      hint: m.desk_uses_contact_hint(),
    },
    { pointer: "/has_contact_consent", kind: "box", label: m.desk_uses_consent() },
    visibility(),
  ];
}

/** What the form shows of a use; whose it is and who claimed it stays as it was. */
export function contentOfUse(use: Use) {
  const { area, contact, organization_id, claimed_by } = use;
  return {
    kept: { organization_id, claimed_by },
    shown: { ...use, area_key: area?.key, has_contact_consent: contact !== null },
  };
}

export function experienceFields(): FieldSpec[] {
  return [
    ...localized("/what_worked", m.experience_worked()),
    ...localized("/what_did_not_work", m.experience_not_worked()),
    { pointer: "/would_choose_again", kind: "yes_no", label: m.experience_again() },
    ...effort(),
  ];
}

export function replyFields(): FieldSpec[] {
  const label = m.desk_uses_reply_text();
  return [
    { pointer: "/de", kind: "text", label, isRequired: true },
    { pointer: "/en", kind: "text", label: m.desk_uses_english({ label }) },
  ];
}

export function transferFields(): FieldSpec[] {
  return [
    {
      pointer: "/outcome",
      kind: "choice",
      label: m.desk_uses_outcome(),
      isRequired: true,
      options: choices(OUTCOMES, outcomeLabel),
    },
    ...localized("/blockers", m.transfer_blockers()),
    ...localized("/adaptation", m.transfer_adaptation()),
    ...effort(),
  ];
}

export function newTransferFields(uses: Use[]): FieldSpec[] {
  const options = uses.map(({ id, organization_name }) => ({
    value: id,
    label: organization_name,
  }));
  return [
    {
      pointer: "/from_use_id",
      kind: "choice",
      label: m.desk_uses_from(),
      isRequired: true,
      options,
    },
    { pointer: "/to_use_id", kind: "choice", label: m.desk_uses_to(), isRequired: true, options },
    ...transferFields(),
  ];
}
