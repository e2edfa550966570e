/** Webhooks of one's own organisation: for its administrators. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { loginAddress, sessionQuery } from "#/shared/account/session";
import { formatMoment } from "#/shared/text/format";
import { Alert } from "#/shared/ui/Alert";
import { Badge } from "#/shared/ui/Badge";
import { Button } from "#/shared/ui/Button";
import { Facts } from "#/shared/ui/Facts";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Question } from "#/shared/ui/Question";
import { TextSection } from "#/shared/ui/TextPage";
import { Deliveries } from "./Deliveries";
import { NewWebhook } from "./NewWebhook";
import {
  deleteWebhook,
  deliveriesQuery,
  pauseWebhook,
  pingWebhook,
  rotateSecret,
  type Webhook,
  type WebhookWithSecret,
  webhooksQuery,
} from "./queries";
import { PAUSES, TOPICS } from "./words";

type OnSecret = (made: WebhookWithSecret) => void;

function Secret({ made }: { made: WebhookWithSecret }) {
  return (
    <Alert tone="success" title={m.webhooks_secret_title()} live>
      <p className="kern-body">{m.webhooks_secret_text({ url: made.url })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre className="app-code" tabIndex={0}>
        {made.secret}
      </pre>
      <Button variant="secondary" onClick={() => navigator.clipboard?.writeText(made.secret)}>
        {m.clients_copy()}
      </Button>
    </Alert>
  );
}

function Actions({ webhook, onSecret }: { webhook: Webhook; onSecret: OnSecret }) {
  const cache = useQueryClient();
  const reload = () => cache.invalidateQueries({ queryKey: webhooksQuery.queryKey });
  const pausing = useMutation({
    mutationFn: () => pauseWebhook(webhook, webhook.paused_for === null),
    onSuccess: reload,
  });
  const rotating = useMutation({
    mutationFn: () => rotateSecret(webhook),
    onSuccess: (made) => {
      onSecret(made);
      return reload();
    },
  });
  const pinging = useMutation({
    mutationFn: () => pingWebhook(webhook),
    onSuccess: () => cache.invalidateQueries({ queryKey: deliveriesQuery(webhook.id).queryKey }),
  });
  const failed = [pausing, rotating, pinging].find(({ isError }) => isError);
  const isPaused = webhook.paused_for !== null;
  return (
    <>
      {failed && <LoadError error={failed.error} onRetry={reload} />}
      <p role="status">{pinging.isSuccess && m.webhooks_pinged()}</p>
      <div className="app-actions">
        {!isPaused && (
          <Button variant="secondary" onClick={() => pinging.mutate()}>
            {m.webhooks_ping()}
          </Button>
        )}
        <Button variant="secondary" onClick={() => pausing.mutate()}>
          {isPaused ? m.webhooks_resume() : m.webhooks_pause()}
        </Button>
        <Button variant="secondary" onClick={() => rotating.mutate()}>
          {m.webhooks_rotate()}
        </Button>
      </div>
    </>
  );
}

function WebhookSection({ webhook, onSecret }: { webhook: Webhook; onSecret: OnSecret }) {
  const cache = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { paused_for, previous_until } = webhook;
  const signsTwice = previous_until !== null && Date.parse(previous_until) > Date.now();
  return (
    <TextSection title={webhook.url}>
      {paused_for && <Badge tone="warning">{PAUSES[paused_for]()}</Badge>}
      <Facts
        facts={[
          {
            label: m.webhooks_topics(),
            value: [...webhook.topics.map((t) => TOPICS[t]()), ...webhook.event_types].join(", "),
          },
          { label: m.clients_made(), value: formatMoment(webhook.created_at) },
          ...(signsTwice
            ? [{ label: m.webhooks_old_secret(), value: formatMoment(previous_until) }]
            : []),
        ]}
      />
      <Actions webhook={webhook} onSecret={onSecret} />
      <details className="app-filter" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{m.webhooks_deliveries()}</summary>
        {isOpen && <Deliveries webhook={webhook} />}
      </details>
      <Button variant="tertiary" onClick={() => setAsking(true)}>
        {m.webhooks_delete()}
      </Button>
      {isAsking && (
        <Question
          title={m.webhooks_delete_one({ url: webhook.url })}
          text={m.webhooks_delete_text()}
          act={() => deleteWebhook(webhook)}
          onDone={() => {
            setAsking(false);
            void cache.invalidateQueries({ queryKey: webhooksQuery.queryKey });
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </TextSection>
  );
}

function Webhooks() {
  const cache = useQueryClient();
  const query = useQuery(webhooksQuery);
  const [made, setMade] = useState<WebhookWithSecret>();

  function onMade(webhook: WebhookWithSecret) {
    setMade(webhook);
    void cache.invalidateQueries({ queryKey: webhooksQuery.queryKey });
  }

  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          {made && <Secret made={made} />}
          {items.length === 0 && <p className="kern-body">{m.webhooks_none()}</p>}
          {items.map((webhook) => (
            <WebhookSection key={webhook.id} webhook={webhook} onSecret={setMade} />
          ))}
          <TextSection title={m.webhooks_new()}>
            <NewWebhook onMade={onMade} />
          </TextSection>
        </>
      )}
    </Loaded>
  );
}

export default function WebhooksPage() {
  const query = useQuery(sessionQuery);
  return (
    <div className="app-container app-text app-flow">
      <PageTitle>{m.webhooks_title()}</PageTitle>
      <p className="app-lead">{m.webhooks_lead()}</p>
      <Loaded query={query}>
        {(session) =>
          session.person ? (
            <Webhooks />
          ) : (
            <p>
              <a className="kern-link" href={loginAddress("/organisation/webhooks")}>
                {m.account_log_in()}
              </a>
            </p>
          )
        }
      </Loaded>
    </div>
  );
}
