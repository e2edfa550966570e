/** Who runs a solution, and how that is known. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { landLabel, statusOfUseLabel } from "#/shared/text/labels";
import { Badge } from "#/shared/ui/Badge";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type Use, usesQuery } from "./queries";

function Evidence({ use }: { use: Use }) {
  if (use.level === "confirmed") {
    return (
      <Badge tone="success" icon="success">
        {m.use_confirmed()}
      </Badge>
    );
  }
  return (
    <>
      {use.source_url ? (
        <ExternalLink href={use.source_url}>{use.source_label ?? m.use_source()}</ExternalLink>
      ) : (
        use.source_label
      )}
      {use.checked_on && (
        <div className="app-muted">{m.source_checked_on({ date: formatDate(use.checked_on) })}</div>
      )}
    </>
  );
}

function UseTable({ uses }: { uses: Use[] }) {
  if (uses.length === 0) return <p className="kern-body">{m.uses_none()}</p>;
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
            {use.organization_name}
          </th>
          <Cell>{use.land ? landLabel(use.land) : m.value_unknown()}</Cell>
          <Cell>
            {use.status ? statusOfUseLabel(use.status) : m.value_unknown()}
            {use.since && ` ${m.use_since({ date: formatDate(use.since) })}`}
          </Cell>
          <Cell>
            <Evidence use={use} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

export function Uses({ slug }: { slug: string }) {
  const query = useQuery(usesQuery(slug));
  return (
    <section className="app-section app-flow">
      <h2 className="kern-heading-small">{m.uses_title()}</h2>
      <Loaded query={query}>{({ items }) => <UseTable uses={items} />}</Loaded>
    </section>
  );
}
