/** How often a client asked in 90 days, as bars and as a table of the same numbers. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type ApiClient, usageQuery } from "./queries";

const WIDTH = 6;
const HEIGHT = 60;

export function Usage({ client }: { client: ApiClient }) {
  const query = useQuery(usageQuery(client.id));
  return (
    <Loaded query={query}>
      {({ items }) => {
        const used = items.filter(({ requests }) => requests > 0);
        const most = Math.max(1, ...items.map(({ requests }) => requests));
        if (used.length === 0) return <p className="kern-body">{m.clients_never_used()}</p>;
        return (
          <>
            <svg viewBox={`0 0 ${items.length * WIDTH} ${HEIGHT}`} width="100%" aria-hidden="true">
              {items.map(({ day, requests }, index) => {
                const height = (requests / most) * HEIGHT;
                return (
                  <rect
                    key={day}
                    x={index * WIDTH}
                    y={HEIGHT - height}
                    width={WIDTH - 1}
                    height={height}
                    fill="currentColor"
                  />
                );
              })}
            </svg>
            <Table
              caption={m.clients_usage_of({ name: client.name })}
              columns={[m.clients_day(), m.clients_requests()]}
            >
              {used.map(({ day, requests }) => (
                <Row key={day}>
                  <Cell>{formatDate(day)}</Cell>
                  <Cell>{requests}</Cell>
                </Row>
              ))}
            </Table>
          </>
        );
      }}
    </Loaded>
  );
}
