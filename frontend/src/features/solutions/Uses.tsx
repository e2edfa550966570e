/** Who runs a solution, and how that is known. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { landLabel, statusOfUseLabel } from "#/shared/text/labels";
import { Badge } from "#/shared/ui/Badge";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { Experiences } from "./Experiences";
import { type Use, type UsePage, usesQuery } from "./queries";
import { Transfers } from "./Transfers";

function Source({ use }: { use: Use }) {
  if (!use.source_label) return null;
  return (
    <div>
      {use.source_url ? (
        <ExternalLink href={use.source_url}>{use.source_label}</ExternalLink>
      ) : (
        use.source_label
      )}
      {use.checked_on && (
        <div className="app-muted">{m.source_checked_on({ date: formatDate(use.checked_on) })}</div>
      )}
    </div>
  );
}

function Evidence({ use }: { use: Use }) {
  if (use.level !== "confirmed") {
    return (
      <>
        <Badge tone="info">{m.use_documented()}</Badge>
        <Source use={use} />
      </>
    );
  }
  return (
    <>
      <Badge tone="success" icon="success">
        {m.use_confirmed()}
      </Badge>
      {use.confirmation_expires_on && (
        <div className="app-muted">
          {m.use_confirmed_until({ date: formatDate(use.confirmation_expires_on) })}
        </div>
      )}
      <Source use={use} />
    </>
  );
}

function span({ since, until }: Use): string {
  if (since && until) return `(${formatDate(since)} – ${formatDate(until)})`;
  if (since) return m.use_since({ date: formatDate(since) });
  return until ? m.use_until({ date: formatDate(until) }) : "";
}

function State({ use }: { use: Use }) {
  const status = use.status ? statusOfUseLabel(use.status) : m.value_unknown();
  return (
    <>
      {status} {span(use)}
      {use.solution_version && (
        <div className="app-muted">{m.use_version({ version: use.solution_version })}</div>
      )}
      {use.scope && (
        <div className="app-muted">
          <Localized text={use.scope} />
        </div>
      )}
      {use.note && (
        <div className="app-muted">
          <Localized text={use.note} />
        </div>
      )}
    </>
  );
}

function Who({ use }: { use: Use }) {
  return (
    <>
      {use.organization_name}
      {use.area_successors.map(({ key, name }) => (
        <div key={key} className="app-muted">
          {m.use_area_now({ name })}
        </div>
      ))}
      {use.contact && <div className="app-muted">{use.contact}</div>}
    </>
  );
}

function UseTable({ uses }: { uses: Use[] }) {
  return (
    <Table
      caption={m.uses_title()}
      columns={[
        m.use_column_who(),
        m.filter_land(),
        m.use_column_status(),
        m.use_column_evidence(),
      ]}
    >
      {uses.map((use) => (
        <Row key={use.id}>
          <th className="kern-table__header" scope="row">
            <Who use={use} />
          </th>
          <Cell>{use.land ? landLabel(use.land) : m.value_unknown()}</Cell>
          <Cell>
            <State use={use} />
          </Cell>
          <Cell>
            <Evidence use={use} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Known({ page, slug }: { page: UsePage; slug: string }) {
  if (page.total === 0) return <p className="kern-body">{m.uses_none()}</p>;
  return (
    <>
      <p className="kern-body">{m.uses_counts(page.counts)}</p>
      <UseTable uses={page.items} />
      <Experiences uses={page.items} />
      <Transfers slug={slug} />
    </>
  );
}

export function Uses({ slug }: { slug: string }) {
  const query = useQuery(usesQuery(slug));
  return (
    <section className="app-section app-flow" aria-labelledby="uses">
      <h2 className="kern-heading-small" id="uses">
        {m.uses_title()}
      </h2>
      <Loaded query={query}>{(page) => <Known page={page} slug={slug} />}</Loaded>
      <p className="kern-body">
        <Link to="/meine-nutzungen/$slug" params={{ slug }} className="kern-link">
          {m.own_use_tell_link()}
        </Link>
      </p>
    </section>
  );
}
