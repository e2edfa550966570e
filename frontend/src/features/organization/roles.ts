/** Which roles an administrator gives in an organisation of one kind. */
import type { Place, Role } from "#/shared/account/session";

export function rolesToGive(kind: Place["kind"]): Role[] {
  return kind === "company"
    ? ["member", "organization_admin"]
    : ["member", "adviser", "organization_admin"];
}

export const ADMINISTRATOR: Role = "organization_admin";
