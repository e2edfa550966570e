/** The words for what the record names by codes and ids. */
import { m } from "#/paraglide/messages";
import { describeRoles } from "#/shared/account/roles";
import type { Role, Session } from "#/shared/account/session";
import type { Topic } from "#/shared/profiles/queries";
import { topicLabel } from "#/shared/profiles/words";
import { localize } from "#/shared/text/Localized";
import type { AuditEntry, Names } from "./queries";

const ACTIONS: Record<string, () => string> = {
  "acting_for.changed": m.audit_acting_for_changed,
  "api_client.made": m.audit_api_client_made,
  "api_client.revoked": m.audit_api_client_revoked,
  "barrier_report.marked": m.audit_barrier_report_marked,
  "credential.made": m.audit_credential_made,
  "credential.revoked": m.audit_credential_revoked,
  "delegation.ended": m.audit_delegation_ended,
  "delegation.made": m.audit_delegation_made,
  "invitation.accepted": m.audit_invitation_accepted,
  "invitation.made": m.audit_invitation_made,
  "invitation.renewed": m.audit_invitation_renewed,
  "invitation.withdrawn": m.audit_invitation_withdrawn,
  "login.refused": m.audit_login_refused,
  "membership.added": m.audit_membership_added,
  "membership.changed": m.audit_membership_changed,
  "membership.ended": m.audit_membership_ended,
  "person.erased": m.audit_person_erased,
  "profile.changed": m.audit_profile_changed,
  "registration.confirmed": m.audit_registration_confirmed,
  "registration.made": m.audit_registration_made,
  "registration.rejected": m.audit_registration_rejected,
  "registration.withdrawn": m.audit_registration_withdrawn,
  "session.ended": m.audit_session_ended,
  "session.opened": m.audit_session_opened,
  "webhook.changed": m.audit_webhook_changed,
  "webhook.deleted": m.audit_webhook_deleted,
  "webhook.made": m.audit_webhook_made,
  "webhook.rotated": m.audit_webhook_rotated,
};

const ACTORS: Record<AuditEntry["actor_kind"], () => string> = {
  anonymous: m.audit_actor_anonymous,
  client: m.audit_actor_client,
  person: m.audit_actor_person,
  service: m.audit_actor_service,
};

// The last group of an id differs where ids of one moment begin alike.
const SHOWN_LETTERS = 8;

function nameOf(id: string, names: Names): string | undefined {
  const name = names[id];
  return name && localize(name);
}

export function actionLabel(action: string): string {
  return ACTIONS[action]?.() ?? action;
}

const DETAILS: Record<string, (value: string, names: Names) => string | undefined> = {
  roles: (value) => describeRoles(value.split(", ") as Role[]),
  topics: (value) =>
    value
      .split(", ")
      .map((topic) => topicLabel(topic as Topic))
      .join(", "),
  delegate: (value, names) => nameOf(value, names),
};

/** To whom or what it was done, and more about it, as far as there are words for it. */
export function describeSubject(entry: AuditEntry, names: Names): string {
  const isAboutItself =
    entry.subject_id === entry.actor_id || entry.subject_id === entry.organization_id;
  const subject = isAboutItself ? undefined : nameOf(entry.subject_id, names);
  const details = Object.entries(entry.details).map(([name, value]) =>
    DETAILS[name]?.(value, names),
  );
  return [subject, ...details].filter(Boolean).join(": ");
}

export function actorLabel(entry: AuditEntry, session: Session, names: Names): string {
  if (entry.actor_id === session.person?.id) return m.audit_actor_self();
  if (entry.actor_kind === "anonymous") return ACTORS.anonymous();
  const name =
    nameOf(entry.actor_id, names) ??
    `${ACTORS[entry.actor_kind]()} …${entry.actor_id.slice(-SHOWN_LETTERS)}`;
  const delegate = entry.delegate_id && nameOf(entry.delegate_id, names);
  return delegate ? m.audit_by_delegation({ name, delegate }) : name;
}
