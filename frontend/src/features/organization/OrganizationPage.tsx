/** The organisation for which one acts: its members, invitations and requests. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { loginAddress, type Place, type Session, sessionQuery } from "#/shared/account/session";
import { localize } from "#/shared/text/Localized";
import { Badge } from "#/shared/ui/Badge";
import { Loaded } from "#/shared/ui/Loaded";
import { LoadedPages } from "#/shared/ui/LoadedPages";
import { PageTitle } from "#/shared/ui/PageTitle";
import { TextSection } from "#/shared/ui/TextPage";
import { Decisions } from "./Decisions";
import { Invitations } from "./Invitations";
import { Members } from "./Members";
import { type Registration, registrationsQuery, withdrawRegistration } from "./queries";
import { Refused } from "./refusals";
import { ADMINISTRATOR, rolesToGive } from "./roles";

const STATES: Record<Registration["status"], () => string> = {
  open: m.registrations_open,
  confirmed: m.registrations_confirmed,
  rejected: m.registrations_rejected,
};

function OwnRegistrations() {
  const client = useQueryClient();
  const query = useInfiniteQuery(registrationsQuery("own"));
  const withdrawing = useMutation({
    mutationFn: withdrawRegistration,
    onSettled: () => client.invalidateQueries({ queryKey: registrationsQuery("own").queryKey }),
  });
  return (
    <LoadedPages query={query}>
      {(items) => (
        <>
          {withdrawing.isError && (
            <Refused
              error={withdrawing.error}
              onRetry={() => withdrawing.mutate(withdrawing.variables)}
            />
          )}
          {items.length > 0 && (
            <ul className="kern-list kern-list--bullet">
              {items.map((one) => (
                <li key={one.id}>
                  {one.name}{" "}
                  <Badge tone={one.status === "open" ? "info" : "success"}>
                    {STATES[one.status]()}
                  </Badge>{" "}
                  {one.reason && m.registrations_because({ reason: one.reason })}
                  {one.status === "open" && (
                    <button
                      type="button"
                      className="app-more"
                      aria-label={m.registrations_withdraw_of({ name: one.name })}
                      onClick={() => withdrawing.mutate(one)}
                    >
                      {m.invitations_withdraw()}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )}
          <p>
            <Link className="kern-link" to="/organisation/eintragen">
              {m.registration_title()}
            </Link>
          </p>
        </>
      )}
    </LoadedPages>
  );
}

function OwnPlace({ session, place }: { session: Session; place: Place }) {
  const isAdministrator = place.roles.includes(ADMINISTRATOR);
  if (place.delegate_id) return <p className="kern-body">{m.organization_by_delegation()}</p>;
  return (
    <>
      {isAdministrator && (
        <TextSection title={m.registrations_title()}>
          <Decisions />
        </TextSection>
      )}
      <TextSection title={m.members_title()}>
        <Members
          session={session}
          organizationId={place.organization_id}
          offered={rolesToGive(place)}
        />
      </TextSection>
      {isAdministrator && (
        <TextSection title={m.invitations_title()}>
          <Invitations place={place} />
        </TextSection>
      )}
    </>
  );
}

function ActForOne({ session }: { session: Session }) {
  const text = session.places.length > 0 ? m.organization_choose() : m.account_no_organization();
  return (
    <p className="kern-body">
      {text}{" "}
      {session.places.length > 0 && (
        <Link className="kern-link" to="/konto">
          {m.account_acting_for()}
        </Link>
      )}
    </p>
  );
}

export default function OrganizationPage() {
  const query = useQuery(sessionQuery);
  const place = query.data?.acting_for;
  return (
    <div className="app-container">
      <PageTitle>{place ? localize(place.names) : m.organization_title()}</PageTitle>
      <Loaded query={query}>
        {(session) =>
          session.person ? (
            <>
              {place ? (
                <OwnPlace key={place.organization_id} session={session} place={place} />
              ) : (
                <ActForOne session={session} />
              )}
              <TextSection title={m.registrations_own()}>
                <OwnRegistrations />
              </TextSection>
            </>
          ) : (
            <p className="kern-body">
              {m.organization_log_in()}{" "}
              <a className="kern-link" href={loginAddress("/organisation")}>
                {m.account_log_in()}
              </a>
            </p>
          )
        }
      </Loaded>
    </div>
  );
}
