/** Organisations that wait for their confirmation, for Land coordinators and the platform. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { Desk } from "#/shared/desk/Desk";
import { TextSection } from "#/shared/ui/TextPage";
import { Decisions } from "./Decisions";
import { RolesElsewhere } from "./RolesElsewhere";

export default function OrganizationsDeskPage() {
  const { data: session } = useQuery(sessionQuery);
  return (
    <Desk title={m.desk_organizations()} roles={["land_coordinator", "platform_admin"]}>
      <p className="kern-body app-text">{m.desk_organizations_lead()}</p>
      <TextSection title={m.registrations_title()}>
        <Decisions />
      </TextSection>
      {session?.acting_for?.roles.includes("platform_admin") && (
        <TextSection title={m.roles_elsewhere_title()}>
          <RolesElsewhere session={session} />
        </TextSection>
      )}
    </Desk>
  );
}
