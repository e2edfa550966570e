/** Topics and states of webhooks in words. */
import { m } from "#/paraglide/messages";
import { formatMoment } from "#/shared/text/format";
import type { Delivery, Topic, Webhook } from "./queries";

export const TOPICS: Record<Topic, () => string> = {
  "catalog.solution": m.webhooks_topic_solution,
  "catalog.use": m.webhooks_topic_use,
  "catalog.experience": m.webhooks_topic_experience,
  "catalog.transfer": m.webhooks_topic_transfer,
  "accounts.organization": m.webhooks_topic_organization,
  "accounts.profile": m.webhooks_topic_profile,
  "competence-center.unit": m.webhooks_topic_unit,
  "competence-center.support-offer": m.webhooks_topic_support_offer,
  "competence-center.course": m.webhooks_topic_course,
  "knowledge.project": m.webhooks_topic_project,
  "knowledge.implementation-step": m.webhooks_topic_implementation_step,
};

export const PAUSES: Record<NonNullable<Webhook["paused_for"]>, () => string> = {
  chosen: m.webhooks_paused_chosen,
  failure: m.webhooks_paused_failure,
  gone: m.webhooks_paused_gone,
};

export function describeState({ delivered_at, next_try_at }: Delivery): string {
  if (delivered_at) return m.webhooks_delivered({ moment: formatMoment(delivered_at) });
  if (next_try_at) return m.webhooks_next_try({ moment: formatMoment(next_try_at) });
  return m.webhooks_given_up();
}
