/** Which roles somebody gives in an organisation of one kind. */
import type { Place, Role } from "#/shared/account/session";

export const ADMINISTRATOR: Role = "organization_admin";

const BEYOND: Partial<Record<Place["kind"], Role[]>> = {
  state: ["land_coordinator"],
  federation: ["federal_editor", "platform_admin"],
};

function inside(kind: Place["kind"]): Role[] {
  return kind === "company" ? ["member", ADMINISTRATOR] : ["member", "adviser", ADMINISTRATOR];
}

/** What reaches beyond the organisation is passed on by who has it. */
export function rolesToGive({ kind, roles }: Pick<Place, "kind" | "roles">): Role[] {
  if (!roles.includes(ADMINISTRATOR)) return [];
  return [...inside(kind), ...(BEYOND[kind] ?? []).filter((role) => roles.includes(role))];
}

/** Who runs the platform gives everything that fits. */
export function rolesOfPlatformToGive(kind: Place["kind"]): Role[] {
  return [...inside(kind), ...(BEYOND[kind] ?? [])];
}
