/** The requests of the organisation for which one acts; all its people see them. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { hasProfile } from "#/shared/account/roles";
import type { Place } from "#/shared/account/session";
import { type RequestSummary, requestsQuery } from "#/shared/requests/queries";
import { stateLabel } from "#/shared/requests/words";
import { formatDate } from "#/shared/text/format";
import { actionFieldLabel } from "#/shared/text/labels";
import { LoadedPages } from "#/shared/ui/LoadedPages";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { OnlyMunicipalities } from "./OnlyMunicipalities";

function Ask() {
  return (
    <p>
      <Link to="/anfragen/neu" className="kern-btn kern-btn--primary">
        <span className="kern-label">{m.request_ask()}</span>
      </Link>
    </p>
  );
}

function Requests({ requests, isOpen }: { requests: RequestSummary[]; isOpen: boolean }) {
  if (requests.length === 0) {
    return <p className="kern-body">{isOpen ? m.requests_none_open() : m.requests_none_ended()}</p>;
  }
  return (
    <Table
      caption={m.requests_title()}
      columns={[m.request_subject(), m.request_state(), m.request_owner(), m.request_asked_on()]}
    >
      {requests.map(({ id, number, subject, topic, state, owner, submitted_at }) => (
        <Row key={id}>
          <Cell>
            <Link to="/anfragen/$id" params={{ id }} className="kern-link">
              {subject ?? m.request_numbered({ number })}
            </Link>
            <p className="app-muted">{actionFieldLabel(topic)}</p>
          </Cell>
          <Cell>{stateLabel(state)}</Cell>
          <Cell>{owner.name}</Cell>
          <Cell>{formatDate(submitted_at)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function Content({ place }: { place: Place }) {
  const isOpen = useSearch({ from: "/anfragen" }).stand !== "beendet";
  const query = useInfiniteQuery(requestsQuery(place.organization_id, isOpen));
  const views = [
    { label: m.requests_open(), stand: undefined, isShown: isOpen },
    { label: m.requests_ended(), stand: "beendet" as const, isShown: !isOpen },
  ];
  return (
    <>
      <p className="app-lead">{m.requests_lead()}</p>
      <Ask />
      <nav className="app-views" aria-label={m.request_state()}>
        {views.map(({ label, stand, isShown }) =>
          isShown ? (
            <span key={label} aria-current="true">
              {label}
            </span>
          ) : (
            <Link key={label} to="/anfragen" search={{ stand }} resetScroll={false}>
              {label}
            </Link>
          ),
        )}
      </nav>
      <LoadedPages query={query}>
        {(requests) => <Requests requests={requests} isOpen={isOpen} />}
      </LoadedPages>
    </>
  );
}

export function RequestsPage() {
  return (
    <Acting title={m.requests_title()}>
      {(place) => (hasProfile(place) ? <Content place={place} /> : <OnlyMunicipalities />)}
    </Acting>
  );
}
