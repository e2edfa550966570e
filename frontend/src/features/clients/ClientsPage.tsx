/** API clients of one's own organisation: for its administrators and coordinators. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { formatMoment } from "#/shared/text/format";
import { Badge } from "#/shared/ui/Badge";
import { Button } from "#/shared/ui/Button";
import { Facts } from "#/shared/ui/Facts";
import { Loaded } from "#/shared/ui/Loaded";
import { Question } from "#/shared/ui/Question";
import { TextSection } from "#/shared/ui/TextPage";
import { Credentials } from "./Credentials";
import { NewClient } from "./NewClient";
import { type ApiClient, clientsQuery, revokeClient } from "./queries";
import { Usage } from "./Usage";
import { SCOPES } from "./words";

function Client({ client }: { client: ApiClient }) {
  const cache = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  return (
    <TextSection title={client.name}>
      {client.revoked_at && <Badge tone="danger">{m.clients_state_revoked()}</Badge>}
      <Facts
        facts={[
          { label: m.clients_id(), value: client.id },
          { label: m.clients_scopes(), value: client.scopes.map((s) => SCOPES[s]()).join(", ") },
          { label: m.clients_quota(), value: client.quota_per_minute },
          {
            label: m.clients_reach(),
            value: client.is_limited_to_land ? m.clients_only_land() : m.clients_everywhere(),
          },
          { label: m.clients_made(), value: formatMoment(client.created_at) },
        ]}
      />
      {!client.revoked_at && <Credentials client={client} />}
      <details className="app-filter">
        <summary>{m.clients_usage()}</summary>
        <Usage client={client} />
      </details>
      {!client.revoked_at && (
        <Button variant="tertiary" onClick={() => setAsking(true)}>
          {m.clients_revoke_client({ name: client.name })}
        </Button>
      )}
      {isAsking && (
        <Question
          title={m.clients_revoke_client({ name: client.name })}
          text={m.clients_revoke_text()}
          act={() => revokeClient(client)}
          onDone={() => {
            setAsking(false);
            void cache.invalidateQueries({ queryKey: clientsQuery.queryKey });
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </TextSection>
  );
}

function Clients() {
  const query = useQuery(clientsQuery);
  return (
    <Loaded query={query}>
      {(clients) => (
        <>
          {clients.items.length === 0 && <p className="kern-body">{m.clients_none()}</p>}
          {clients.items.map((client) => (
            <Client key={client.id} client={client} />
          ))}
          <TextSection title={m.clients_new()}>
            <NewClient clients={clients} />
          </TextSection>
        </>
      )}
    </Loaded>
  );
}

export default function ClientsPage() {
  return (
    <Acting title={m.clients_title()}>
      {(place) => (
        <div className="app-text" key={place.organization_id}>
          <p className="app-lead">{m.clients_lead()}</p>
          <Clients />
        </div>
      )}
    </Acting>
  );
}
