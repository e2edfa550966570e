/** Roles in any organisation: who runs the platform gives the first ones of a Land or the federation. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import type { Session } from "#/shared/account/session";
import { ChosenOrganization } from "#/shared/organizations/ChosenOrganization";
import { OrganizationChooser } from "#/shared/organizations/OrganizationChooser";
import { organizationQuery } from "#/shared/organizations/queries";
import { Loaded } from "#/shared/ui/Loaded";
import { Members } from "./Members";
import { rolesOfPlatformToGive } from "./roles";

const FIELD = "roles-in";

function RolesIn({ id, session }: { id: string; session: Session }) {
  const query = useQuery(organizationQuery(id));
  return (
    <Loaded query={query}>
      {({ kind }) => (
        <Members session={session} organizationId={id} offered={rolesOfPlatformToGive(kind)} />
      )}
    </Loaded>
  );
}

export function RolesElsewhere({ session }: { session: Session }) {
  const [id, setId] = useState<string>();
  if (id) {
    return (
      <>
        <ChosenOrganization
          id={id}
          removeLabel={m.delegation_choose_other()}
          onRemove={() => setId(undefined)}
        />
        <RolesIn key={id} id={id} session={session} />
      </>
    );
  }
  return (
    <div className="kern-form-input app-text">
      <label className="kern-label" htmlFor={FIELD}>
        {m.organization_title()}
      </label>
      <div className="kern-hint" id={`${FIELD}-hint`}>
        {m.roles_elsewhere_hint()}
      </div>
      <OrganizationChooser id={FIELD} label={m.organization_title()} onChoose={setId} />
    </div>
  );
}
