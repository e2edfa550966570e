/** The keys of one client: made, shown once, revoked after a question. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { formatMoment } from "#/shared/text/format";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { Question } from "#/shared/ui/Question";
import { Cell, Row, Table } from "#/shared/ui/Table";
import {
  type ApiClient,
  type Credential,
  clientsQuery,
  makeCredential,
  revokeCredential,
} from "./queries";
import { KINDS, STATES } from "./words";

const MAX_ACTIVE = 2;

export function Credentials({ client }: { client: ApiClient }) {
  const cache = useQueryClient();
  const [asked, ask] = useState<Credential | null>(null);
  const reload = () => cache.invalidateQueries({ queryKey: clientsQuery.queryKey });
  const making = useMutation({
    mutationFn: (kind: "api_key" | "client_secret") => makeCredential(client.id, { kind }),
    onSuccess: reload,
  });
  const active = client.credentials.filter(({ status }) => status === "active");
  return (
    <>
      {making.data?.secret && (
        <Alert tone="success" title={m.clients_secret_title()} live>
          <p className="kern-body">{m.clients_secret_text()}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <pre className="app-code" tabIndex={0}>
            {making.data.secret}
          </pre>
          <Button
            variant="secondary"
            onClick={() => navigator.clipboard?.writeText(making.data.secret ?? "")}
          >
            {m.clients_copy()}
          </Button>
        </Alert>
      )}
      {client.credentials.length > 0 && (
        <Table
          caption={m.clients_keys_of({ name: client.name })}
          columns={[
            m.clients_key(),
            m.clients_state(),
            m.clients_used(),
            m.clients_ends(),
            m.clients_revoke(),
          ]}
        >
          {client.credentials.map((key) => (
            <Row key={key.id}>
              <Cell>
                {KINDS[key.kind]()} {key.key_id}
              </Cell>
              <Cell>{STATES[key.status]()}</Cell>
              <Cell>{key.used_at ? formatMoment(key.used_at) : m.clients_never()}</Cell>
              <Cell>{formatMoment(key.expires_at)}</Cell>
              <Cell>
                {key.status === "active" && (
                  <button
                    type="button"
                    className="app-more"
                    aria-label={m.clients_revoke_key({ key: key.key_id })}
                    onClick={() => ask(key)}
                  >
                    {m.clients_revoke()}
                  </button>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {making.isError && (
        <LoadError error={making.error} onRetry={() => making.mutate(making.variables)} />
      )}
      {active.length < MAX_ACTIVE ? (
        <div className="app-actions">
          <Button variant="secondary" onClick={() => making.mutate("api_key")}>
            {m.clients_make_key()}
          </Button>
          <Button variant="secondary" onClick={() => making.mutate("client_secret")}>
            {m.clients_make_secret()}
          </Button>
        </div>
      ) : (
        <p className="kern-body app-muted">{m.clients_two_keys()}</p>
      )}
      {asked && (
        <Question
          title={m.clients_revoke_key({ key: asked.key_id })}
          text={m.clients_revoke_text()}
          act={() => revokeCredential(client, asked)}
          onDone={() => {
            ask(null);
            void reload();
          }}
          onCancel={() => ask(null)}
        />
      )}
    </>
  );
}
