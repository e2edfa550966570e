/** What somebody may do for an organisation, in words. */
import { m } from "#/paraglide/messages";
import type { Place, Role, Session } from "./session";

const NAMES: Record<Role, () => string> = {
  member: m.role_member,
  organization_admin: m.role_organization_admin,
  adviser: m.role_adviser,
  land_coordinator: m.role_land_coordinator,
  federal_editor: m.role_federal_editor,
  platform_admin: m.role_platform_admin,
};

/** Who has another role is a member anyway. */
export function describeRoles(roles: Role[]): string {
  const telling = roles.filter((role) => role !== "member" || roles.length === 1);
  return telling.map((role) => NAMES[role]()).join(", ");
}

/** What was done for an organisation is for its administrators, and those of the platform. */
export function mayReadAudit(session: Session): boolean {
  const roles = session.acting_for?.roles ?? [];
  return roles.includes("organization_admin") || roles.includes("platform_admin");
}

/** API clients belong to the organisation for which one acts. */
export function mayKeepClients({ acting_for }: Session): boolean {
  const keepers: Role[] = ["organization_admin", "land_coordinator"];
  return acting_for?.roles.some((role) => keepers.includes(role)) ?? false;
}

/** Who administers the organisation as one of its own, not by delegation. */
export function administers({ roles, delegate_id }: Place): boolean {
  return delegate_id === null && roles.includes("organization_admin");
}

/** Webhooks are kept by those who administer the organisation as one of its own. */
export function mayKeepWebhooks({ acting_for }: Session): boolean {
  return acting_for !== null && administers(acting_for);
}

/** Bodies that support others; a municipality reaches its page by the mail about its offers. */
export function mayRunUnits({ kind }: Place): boolean {
  return kind !== "municipality" && kind !== "company";
}

/** Who keeps units, or advises in one. */
export function mayReadAdvice({ roles }: Place): boolean {
  const readers: Role[] = ["organization_admin", "adviser", "land_coordinator", "platform_admin"];
  return roles.some((role) => readers.includes(role));
}

/** Municipalities, Kreise and Verbände say about themselves what they run and with whom. */
export function hasProfile(place: Place): boolean {
  const kinds: Place["kind"][] = ["municipality", "district", "municipal_association"];
  return kinds.includes(place.kind);
}
