/** Why a text or an address was refused, in plain words with its line. */
import type { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";

const REASONS: Record<string, () => string> = {
  not_utf8: m.unreadable_not_utf8,
  control_characters: m.unreadable_control_characters,
  syntax: m.unreadable_syntax,
  several_documents: m.unreadable_several_documents,
  too_deep: m.unreadable_too_complex,
  too_many_aliases: m.unreadable_too_complex,
  too_many_values: m.unreadable_too_complex,
  custom_tag: m.unreadable_custom_tag,
  not_a_mapping: m.unreadable_not_a_mapping,
};

export function whyUnreadable({ type, status, members }: Problem): string | undefined {
  if (status === 413) return m.offering_too_large();
  if (type === "/problems/address-not-fetched") return m.offering_not_fetched();
  if (type === "/problems/invalid-body") return m.offering_not_an_address();
  const reason = REASONS[String(members.reason)]?.();
  if (!reason || type !== "/problems/publiccode-unreadable") return undefined;
  return members.line ? m.unreadable_in_line({ line: String(members.line), reason }) : reason;
}
