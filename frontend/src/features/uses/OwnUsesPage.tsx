/** What one's organisation runs and tells about it, and what others say about its solutions. */
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { Feedback } from "./Feedback";
import { RunUses } from "./RunUses";
import { WaitingUses } from "./WaitingUses";

export default function OwnUsesPage() {
  return (
    <Acting title={m.own_uses_page()}>
      {({ organization_id }) => (
        <>
          <p className="app-lead">{m.own_uses_lead()}</p>
          <WaitingUses organizationId={organization_id} />
          <RunUses />
          <Feedback />
        </>
      )}
    </Acting>
  );
}
