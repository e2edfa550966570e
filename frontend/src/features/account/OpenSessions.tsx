/** Where one is logged in, and how to end what one does not know. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { formatMoment } from "#/shared/text/format";
import { Badge } from "#/shared/ui/Badge";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { endOtherSessions, endSession, type OpenSession, openSessionsQuery } from "./queries";

function nameOf(session: OpenSession): string {
  return session.browser || m.account_unknown_browser();
}

export function OpenSessions() {
  const client = useQueryClient();
  const query = useQuery(openSessionsQuery);
  const ending = useMutation({
    mutationFn: (id: string | undefined) => (id ? endSession(id) : endOtherSessions()),
    onSuccess: () => client.invalidateQueries({ queryKey: openSessionsQuery.queryKey }),
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          {ending.isError && (
            <LoadError error={ending.error} onRetry={() => ending.mutate(ending.variables)} />
          )}
          <Table
            caption={m.account_sessions()}
            columns={[
              m.account_browser(),
              m.account_network(),
              m.account_opened(),
              m.account_seen(),
              m.account_end_column(),
            ]}
          >
            {items.map((session) => (
              <Row key={session.id}>
                <Cell>{nameOf(session)}</Cell>
                <Cell>{session.network}</Cell>
                <Cell>{formatMoment(session.opened_at)}</Cell>
                <Cell>{formatMoment(session.seen_at)}</Cell>
                <Cell>
                  {session.is_this_one ? (
                    <Badge tone="info">{m.account_this_one()}</Badge>
                  ) : (
                    <button
                      type="button"
                      className="app-more"
                      aria-label={m.account_end_one({ browser: nameOf(session) })}
                      onClick={() => ending.mutate(session.id)}
                    >
                      {m.account_end()}
                    </button>
                  )}
                </Cell>
              </Row>
            ))}
          </Table>
          {items.length > 1 && (
            <Button variant="secondary" onClick={() => ending.mutate(undefined)}>
              {m.account_end_others()}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
