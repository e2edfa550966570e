/** What organisations fill in themselves: fewer fields than the editors have. */
import { type FieldSpec, toValues } from "#/shared/forms/fields";
import { experienceFields, fieldsOfUse, newTransferFields, transferFields } from "./forms";
import type { Use } from "./queries";

// Who tells it here is the source.
const SOURCES = ["/source_label", "/source_url"];
const FACTS = ["/status", "/since", "/until", "/solution_version", "/scope/de", "/scope/en"];
const CLAIMED = ["/organization_name", "/area_key", ...FACTS];
const OWN = [...FACTS, "/note/de", "/note/en", "/contact", "/has_contact_consent", "/visibility"];

/** English fields only where there is a text to be changed in them. */
function needed(fields: FieldSpec[], content: unknown): FieldSpec[] {
  const values = toValues(fields, content);
  return fields.filter(({ pointer }) => !pointer.endsWith("/en") || values[pointer]);
}

function told(fields: FieldSpec[], content: unknown): FieldSpec[] {
  return needed(fields, content).filter(({ pointer }) => !SOURCES.includes(pointer));
}

export function ownExperienceFields(content: unknown): FieldSpec[] {
  return told(experienceFields(), content);
}

export function ownTransferFields(content: unknown): FieldSpec[] {
  return told(transferFields(), content);
}

/** `to` is fixed: the organisation tells of its own use. */
export function ownNewTransferFields(from: Use[], label: string): FieldSpec[] {
  return told(newTransferFields(from), {})
    .filter(({ pointer }) => pointer !== "/to_use_id")
    .map((field) => (field.pointer === "/from_use_id" ? { ...field, label } : field));
}

export function ownUseFields(content: unknown): FieldSpec[] {
  return needed(fieldsOfUse(), content).filter(({ pointer }) => OWN.includes(pointer));
}

export function claimFields(content: unknown): FieldSpec[] {
  return needed(fieldsOfUse(), content).filter(({ pointer }) => CLAIMED.includes(pointer));
}
