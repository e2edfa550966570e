/** One's own account: who one is here, for whom one acts, where one is logged in. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import {
  hasProfile,
  mayKeepClients,
  mayKeepWebhooks,
  mayReadAdvice,
  mayReadAudit,
  mayRunUnits,
} from "#/shared/account/roles";
import { loginAddress, logOut, type Session, sessionQuery } from "#/shared/account/session";
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

/** The pages of the organisation for which one acts, as far as they are for this person. */
function Ways({ session }: { session: Session }) {
  const place = session.acting_for;
  const ways = [
    place && ({ to: "/meine-eintraege", label: m.own_title() } as const),
    place && ({ to: "/meine-nutzungen", label: m.own_uses_page() } as const),
    place && mayRunUnits(place) && ({ to: "/meine-angebote", label: m.own_offers_page() } as const),
    place &&
      mayReadAdvice(place) &&
      ({ to: "/beratungsstellen", label: m.account_advice() } as const),
    place?.roles.includes("adviser") && ({ to: "/beratung", label: m.advising_title() } as const),
    place?.roles.includes("adviser") &&
      ({ to: "/abwesenheit", label: m.account_absence() } as const),
    place && hasProfile(place) && ({ to: "/anfragen", label: m.requests_title() } as const),
    place && hasProfile(place) && ({ to: "/massnahmenplan", label: m.actions_title() } as const),
    place &&
      hasProfile(place) &&
      ({ to: "/organisation/profil", label: m.profile_title() } as const),
    place &&
      hasProfile(place) &&
      ({ to: "/selbsteinschaetzung", label: m.assessment_title() } as const),
    place && ({ to: "/organisation/vertretungen", label: m.delegation_title() } as const),
    mayKeepClients(session) &&
      ({ to: "/organisation/schnittstellen", label: m.clients_title() } as const),
    mayKeepWebhooks(session) &&
      ({ to: "/organisation/webhooks", label: m.webhooks_title() } as const),
    mayReadAudit(session) && ({ to: "/organisation/protokoll", label: m.audit_title() } as const),
    { to: "/organisation", label: m.account_organization() } as const,
    place?.roles.some((role) => ["land_coordinator", "platform_admin"].includes(role)) &&
      ({ to: "/verwaltung/organisationen", label: m.desk_organizations() } as const),
    place?.roles.includes("land_coordinator") &&
      ({ to: "/verwaltung/beratungsluecken", label: m.gaps_title() } as const),
    place?.roles.includes("land_coordinator") &&
      ({ to: "/verwaltung/zustaendigkeit", label: m.account_routing() } as const),
    place?.roles.includes("land_coordinator") &&
      ({ to: "/verwaltung/statistik", label: m.account_statistics() } as const),
  ];
  return (
    <ul className="app-plain">
      {ways.map(
        (way) =>
          way && (
            <li key={way.to}>
              <Link to={way.to} className="kern-link">
                {way.label}
              </Link>
            </li>
          ),
      )}
    </ul>
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
                <div className="app-text">
                  <MailLanguage language={session.person.language} />
                </div>
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
                <Ways session={session} />
              </TextSection>
              <TextSection title={m.alerts_title()}>
                <p className="kern-body">{m.notices_account_text()}</p>
                <p>
                  <Link to="/konto/benachrichtigungen" className="kern-link">
                    {m.notices_account()}
                  </Link>
                </p>
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
