/** What was sent to one webhook, how it went, and sending it once more. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { formatMoment } from "#/shared/text/format";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type Delivery, deliveriesQuery, replayDelivery, type Webhook } from "./queries";
import { describeState } from "./words";

function describeTries({ tries }: Delivery): string {
  return tries
    .map(({ tried_at, status, answer }) => {
      const said = [status ?? m.webhooks_unreachable(), answer].filter(Boolean).join(" ");
      return `${formatMoment(tried_at)}: ${said}`;
    })
    .join("; ");
}

export function Deliveries({ webhook }: { webhook: Webhook }) {
  const cache = useQueryClient();
  const query = useQuery(deliveriesQuery(webhook.id));
  const replaying = useMutation({
    mutationFn: (delivery: Delivery) => replayDelivery(webhook, delivery),
    onSuccess: () => cache.invalidateQueries({ queryKey: deliveriesQuery(webhook.id).queryKey }),
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className="app-flow">
          <Button variant="tertiary" onClick={() => query.refetch()}>
            {m.webhooks_look_again()}
          </Button>
          {replaying.isError && (
            <LoadError
              error={replaying.error}
              onRetry={() => replaying.mutate(replaying.variables)}
            />
          )}
          <p role="status">{replaying.isSuccess && m.webhooks_replayed()}</p>
          {items.length === 0 ? (
            <p className="kern-body">{m.webhooks_no_deliveries()}</p>
          ) : (
            <Table
              caption={m.webhooks_deliveries_of({ url: webhook.url })}
              columns={[
                m.webhooks_event(),
                m.webhooks_state(),
                m.webhooks_tries(),
                m.webhooks_replay(),
              ]}
            >
              {items.map((delivery) => (
                <Row key={delivery.id}>
                  <Cell>
                    {delivery.event_type} <span className="app-muted">{delivery.subject}</span>
                  </Cell>
                  <Cell>{describeState(delivery)}</Cell>
                  <Cell>{describeTries(delivery)}</Cell>
                  <Cell>
                    <button
                      type="button"
                      className="app-more"
                      aria-label={m.webhooks_replay_one({
                        event: delivery.event_type,
                        moment: formatMoment(delivery.written_at),
                      })}
                      onClick={() => replaying.mutate(delivery)}
                    >
                      {m.webhooks_replay()}
                    </button>
                  </Cell>
                </Row>
              ))}
            </Table>
          )}
        </div>
      )}
    </Loaded>
  );
}
