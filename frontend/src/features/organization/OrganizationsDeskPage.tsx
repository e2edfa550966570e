/** Organisations that wait for their confirmation, for Land coordinators and the platform. */
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { TextSection } from "#/shared/ui/TextPage";
import { Decisions } from "./Decisions";

export default function OrganizationsDeskPage() {
  return (
    <Desk title={m.desk_organizations()} roles={["land_coordinator", "platform_admin"]}>
      <p className="kern-body app-text">{m.desk_organizations_lead()}</p>
      <TextSection title={m.registrations_title()}>
        <Decisions />
      </TextSection>
    </Desk>
  );
}
