/** One's own account: who one is here, for whom one acts, where one is logged in. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { hasProfile, mayKeepClients, mayKeepWebhooks, mayReadAudit } from "#/shared/account/roles";
import { loginAddress, logOut, sessionQuery } from "#/shared/account/session";
import { AlertList } from "#/shared/alerts/AlertList";
import { formatMoment } from "#/shared/text/format";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { TextSection } from "#/shared/ui/TextPage";
import { ActingFor } from "./ActingFor";
import { MailLanguage } from "./MailLanguage";
import { OpenSessions } from "./OpenSessions";

function LogOut() {
  const leaving = useMutation({ mutationFn: logOut });
  return (
    <>
      {leaving.isError && <LoadError error={leaving.error} onRetry={() => leaving.mutate()} />}
      <Button variant="secondary" onClick={() => leaving.mutate()}>
        {m.account_log_out()}
      </Button>
    </>
  );
}

export default function AccountPage() {
  const query = useQuery(sessionQuery);
  return (
    <div className="app-container">
      <PageTitle>{m.account_title()}</PageTitle>
      <Loaded query={query}>
        {(session) =>
          session.person ? (
            <>
              <TextSection title={session.person.name}>
                <p className="kern-body">{session.person.email}</p>
                <MailLanguage language={session.person.language} />
                <p className="kern-body">
                  {m.account_ends({
                    minutes: session.idle_minutes ?? 0,
                    moment: formatMoment(session.ends_at ?? ""),
                  })}
                </p>
                <LogOut />
                <p>
                  <Link to="/konto/daten" className="kern-link">
                    {m.account_own_data()}
                  </Link>
                </p>
              </TextSection>
              <TextSection title={m.account_acting_for()}>
                <ActingFor session={session} />
                {session.acting_for && (
                  <ul className="app-ways">
                    <li>
                      <Link to="/meine-eintraege" className="kern-link">
                        {m.own_title()}
                      </Link>
                    </li>
                    {hasProfile(session.acting_for) && (
                      <li>
                        <Link to="/organisation/profil" className="kern-link">
                          {m.profile_title()}
                        </Link>
                      </li>
                    )}
                    <li>
                      <Link to="/organisation/vertretungen" className="kern-link">
                        {m.delegation_title()}
                      </Link>
                    </li>
                  </ul>
                )}
                {mayKeepClients(session) && (
                  <p>
                    <Link to="/organisation/schnittstellen" className="kern-link">
                      {m.clients_title()}
                    </Link>
                  </p>
                )}
                {mayKeepWebhooks(session) && (
                  <p>
                    <Link to="/organisation/webhooks" className="kern-link">
                      {m.webhooks_title()}
                    </Link>
                  </p>
                )}
                {mayReadAudit(session) && (
                  <p>
                    <Link to="/organisation/protokoll" className="kern-link">
                      {m.audit_title()}
                    </Link>
                  </p>
                )}
                <p>
                  <Link className="kern-link" to="/organisation">
                    {m.account_organization()}
                  </Link>
                </p>
                {session.acting_for?.roles.includes("land_coordinator") && (
                  <p>
                    <Link className="kern-link" to="/verwaltung/organisationen">
                      {m.desk_organizations()}
                    </Link>
                  </p>
                )}
              </TextSection>
              <TextSection title={m.alerts_title()}>
                <AlertList />
              </TextSection>
              <TextSection title={m.account_sessions()}>
                <OpenSessions />
              </TextSection>
            </>
          ) : (
            <div className="app-flow">
              <p className="kern-body">{m.account_nobody_logged_in()}</p>
              <p>
                <a className="kern-link" href={loginAddress("/konto")}>
                  {m.account_log_in()}
                </a>
              </p>
            </div>
          )
        }
      </Loaded>
    </div>
  );
}
