/** Behind the link of an invitation: who invites, as what, and joining. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { describeRoles } from "#/shared/account/roles";
import { loginAddress, sessionQuery } from "#/shared/account/session";
import { formatDate } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { Loader } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { acceptInvitation, invitationQuery } from "./queries";
import { Refused } from "./refusals";

export default function InvitationPage() {
  const { token } = useParams({ from: "/einladung/$token" });
  const client = useQueryClient();
  const session = useQuery(sessionQuery);
  const accepting = useMutation({
    mutationFn: () => acceptInvitation(token),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  // What was accepted here shall not turn into "used already" when the window is focused again.
  const preview = useQuery({ ...invitationQuery(token), enabled: !accepting.isSuccess });

  return (
    <div className="app-container app-text app-flow">
      <PageTitle>{m.invitation_title()}</PageTitle>
      {preview.isPending && <Loader />}
      {preview.isError && !accepting.isSuccess && (
        <Refused error={preview.error} onRetry={() => preview.refetch()} />
      )}
      {preview.data && !accepting.isSuccess && (
        <>
          <p className="app-lead">
            {m.invitation_lead({
              name: localize(preview.data.names),
              roles: describeRoles(preview.data.roles),
              date: formatDate(preview.data.expires_at),
            })}
          </p>
          {accepting.isError && (
            <Refused error={accepting.error} onRetry={() => accepting.mutate()} />
          )}
          {session.data?.person ? (
            <>
              <p className="kern-body">
                {m.invitation_as({
                  name: session.data.person.name,
                  email: session.data.person.email ?? m.registrations_none_given(),
                })}
              </p>
              <Button onClick={() => accepting.mutate()}>{m.invitation_accept()}</Button>
            </>
          ) : (
            <p className="kern-body">
              {m.invitation_log_in()}{" "}
              <a className="kern-link" href={loginAddress(`/einladung/${token}`)}>
                {m.account_log_in()}
              </a>
            </p>
          )}
        </>
      )}
      {accepting.isSuccess && (
        <Alert
          tone="success"
          title={m.invitation_accepted({ name: localize(accepting.data.names) })}
          live
        >
          <p className="kern-body">
            {m.organization_choose()}{" "}
            <Link className="kern-link" to="/konto">
              {m.account_acting_for()}
            </Link>
          </p>
        </Alert>
      )}
    </div>
  );
}
