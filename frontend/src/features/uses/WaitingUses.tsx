/** What providers say of the organisation: right, or not, and then why. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";
import { statusOfUseLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import { TextArea } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { declineUse, forgetUses, type OwnUse, waitingUsesQuery } from "./own-queries";
import { confirmUse } from "./queries";

interface AnswerProps {
  use: OwnUse;
  organizationId: string;
  onDone: (said: string) => void;
}

function factsOf({ status, since, solution_version }: OwnUse): string {
  const facts = [
    status && statusOfUseLabel(status),
    since && m.own_use_since({ since }),
    solution_version && m.own_use_version({ version: solution_version }),
  ];
  return facts.filter(Boolean).join(", ");
}

function Answer({ use, organizationId, onDone }: AnswerProps) {
  const [reason, setReason] = useState<string>();
  const confirming = useMutation({
    mutationFn: () => confirmUse(use, organizationId),
    onSuccess: () => onDone(m.own_use_confirmed({ name: use.solution.name })),
  });
  const declining = useMutation({
    mutationFn: () => declineUse(use, reason ?? ""),
    onSuccess: () => onDone(m.own_use_declined({ name: use.solution.name })),
  });

  function decline(event?: FormEvent) {
    event?.preventDefault();
    declining.mutate();
  }

  const name = <span className="kern-sr-only"> {use.solution.name}</span>;
  return (
    <>
      {confirming.error && (
        <LoadError error={confirming.error} onRetry={() => confirming.mutate()} />
      )}
      {declining.error && <LoadError error={declining.error} onRetry={() => decline()} />}
      {reason === undefined ? (
        <div className="app-actions">
          <Button disabled={confirming.isPending} onClick={() => confirming.mutate()}>
            {m.own_use_confirm()}
            {name}
          </Button>
          <Button variant="secondary" onClick={() => setReason("")}>
            {m.own_use_decline()}
            {name}
          </Button>
        </div>
      ) : (
        <form className="app-form" onSubmit={decline}>
          <TextArea
            id={`reason-${use.id}`}
            label={m.own_use_reason()}
            hint={m.own_use_reason_hint()}
            rows={3}
            required
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className="app-actions">
            <Button type="submit" disabled={reason.trim() === "" || declining.isPending}>
              {m.own_use_decline()}
            </Button>
            <Button variant="tertiary" onClick={() => setReason(undefined)}>
              {m.desk_cancel()}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

export function WaitingUses({ organizationId }: { organizationId: string }) {
  const client = useQueryClient();
  const query = useQuery(waitingUsesQuery);
  const [said, setSaid] = useState("");

  async function finish(next: string) {
    await forgetUses(client);
    setSaid(next);
  }

  return (
    <section className="app-section app-flow" aria-labelledby="waiting">
      <h2 className="kern-heading-small" id="waiting">
        {m.own_uses_title()}
      </h2>
      <p role="status">{said}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="kern-body">{m.own_uses_none()}</p>
          ) : (
            <ul className="app-ways">
              {items.map((use) => (
                <li key={use.id}>
                  <p className="kern-body">
                    <Link
                      to="/loesungen/$slug"
                      params={{ slug: use.solution.slug }}
                      className="kern-link"
                    >
                      {use.solution.name}
                    </Link>
                    {": "}
                    {m.own_use_text({ name: use.organization_name })} {factsOf(use)}
                  </p>
                  {use.scope && (
                    <p className="kern-body">
                      <Localized text={use.scope} />
                    </p>
                  )}
                  <Answer use={use} organizationId={organizationId} onDone={finish} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
