/** Requests by what they have in common: tables, with bars for who looks first. */
import { m } from "#/paraglide/messages";
import { formatNumber } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { Cell, Row, Table } from "#/shared/ui/Table";
import type { Count, CountTable } from "./queries";

/** The table names the number beside it. */
function Bar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" width="240" height="6" aria-hidden="true">
      <rect width={share * 100} height="1" fill="var(--kern-color-action-default)" />
    </svg>
  );
}

function Attribute({ table }: { table: CountTable }) {
  const label = localize(table.label);
  const told = table.values.filter(({ requests }) => requests !== 0);
  const most = Math.max(...told.map(({ requests }) => requests ?? 0));
  return (
    <>
      <h3 className="kern-title">{label}</h3>
      <Table caption={label} columns={[label, m.statistics_requests()]}>
        {told.map(({ value, label: name, requests }) => (
          <Row key={value}>
            <Cell>{localize(name)}</Cell>
            <Cell>
              {requests === null ? (
                m.statistics_protected()
              ) : (
                <>
                  <div>{formatNumber(requests)}</div>
                  <Bar share={requests / most} />
                </>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      {table.protected !== null && table.protected > 0 && (
        <p className="kern-body app-muted">
          {m.statistics_protected_sum({ count: formatNumber(table.protected) })}
        </p>
      )}
    </>
  );
}

export function totalOf({ total, municipalities }: Count): string {
  if (total === null || municipalities === null) return m.statistics_all_protected();
  if (total === 0) return m.statistics_nothing();
  return m.statistics_total({
    count: formatNumber(total),
    municipalities: formatNumber(municipalities),
  });
}

export function Counts({ count }: { count: Count }) {
  const id = `counts-${count.subject}`;
  return (
    <section className="app-section" aria-labelledby={id}>
      <h2 className="kern-heading-small" id={id}>
        {localize(count.label)}
      </h2>
      <p className="kern-body app-text">{localize(count.definition)}</p>
      <p className="kern-body">{totalOf(count)}</p>
      {count.total !== null &&
        count.total > 0 &&
        count.tables.map((table) => <Attribute key={table.by} table={table} />)}
    </section>
  );
}
