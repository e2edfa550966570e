/** Behind the link in a mail: the alerts of its address. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { AlertList } from "#/shared/alerts/AlertList";
import { alertsQuery } from "#/shared/alerts/queries";
import { PageTitle } from "#/shared/ui/PageTitle";

export default function AlertsPage() {
  const { token } = useParams({ from: "/benachrichtigungen/$token" });
  const query = useQuery(alertsQuery(token));
  return (
    <div className="app-container app-text app-flow">
      <PageTitle>{m.alerts_title()}</PageTitle>
      {isMissing(query.error) ? (
        <p className="kern-body">
          {m.alerts_link_ended()}{" "}
          <Link to="/loesungen" className="kern-link">
            {m.saved_to_solutions()}
          </Link>
        </p>
      ) : (
        <>
          <p className="app-lead">{m.alerts_lead()}</p>
          <AlertList link={token} />
        </>
      )}
    </div>
  );
}
