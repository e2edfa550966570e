/** Words for the kinds of support. */
import { m } from "#/paraglide/messages";

const KINDS: Record<string, () => string> = {
  advice: m.support_kind_advice,
  training: m.support_kind_training,
  network: m.support_kind_network,
  funding_programme: m.support_kind_funding_programme,
  tool: m.support_kind_tool,
  legal_guidance: m.support_kind_legal_guidance,
};

export function supportKindLabel(kind: string): string {
  return KINDS[kind]?.() ?? kind;
}
