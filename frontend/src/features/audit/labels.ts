/** The words for what the record names by codes. */
import { m } from "#/paraglide/messages";
import type { Session } from "#/shared/account/session";
import type { AuditEntry } from "./queries";

const ACTIONS: Record<string, () => string> = {
  "acting_for.changed": m.audit_acting_for_changed,
  "delegation.ended": m.audit_delegation_ended,
  "delegation.made": m.audit_delegation_made,
  "login.refused": m.audit_login_refused,
  "session.ended": m.audit_session_ended,
  "session.opened": m.audit_session_opened,
};

const ACTORS: Record<AuditEntry["actor_kind"], () => string> = {
  anonymous: m.audit_actor_anonymous,
  client: m.audit_actor_client,
  person: m.audit_actor_person,
  service: m.audit_actor_service,
};

// The last group of an id differs where ids of one moment begin alike.
const SHOWN_LETTERS = 8;

export function actionLabel(action: string): string {
  return ACTIONS[action]?.() ?? action;
}

export function actorLabel(entry: AuditEntry, session: Session): string {
  if (entry.actor_id === session.person?.id) return m.audit_actor_self();
  if (entry.actor_kind === "anonymous") return ACTORS.anonymous();
  return `${ACTORS[entry.actor_kind]()} …${entry.actor_id.slice(-SHOWN_LETTERS)}`;
}
