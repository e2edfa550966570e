/** The roles beside that of a member, which everybody has. */

import { m } from "#/paraglide/messages";
import { describeRoles } from "#/shared/account/roles";
import type { Role } from "#/shared/account/session";

interface RoleBoxesProps {
  id: string;
  offered: Role[];
  chosen: Role[];
  onChoose: (roles: Role[]) => void;
}

export function RoleBoxes({ id, offered, chosen, onChoose }: RoleBoxesProps) {
  function toggle(role: Role, isChosen: boolean) {
    onChoose(isChosen ? [...chosen, role] : chosen.filter((other) => other !== role));
  }

  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{m.members_roles()}</legend>
      <div className="kern-fieldset__body">
        {offered
          .filter((role) => role !== "member")
          .map((role) => (
            <div className="kern-form-check" key={role}>
              <input
                type="checkbox"
                className="kern-form-check__checkbox"
                id={`${id}-${role}`}
                checked={chosen.includes(role)}
                onChange={({ target }) => toggle(role, target.checked)}
              />
              <label className="kern-label" htmlFor={`${id}-${role}`}>
                {describeRoles([role])}
              </label>
            </div>
          ))}
      </div>
    </fieldset>
  );
}
