/** Offers one of one's own entries to another organisation, and shows what was offered. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { idempotencyKey } from "#/shared/idempotency-key";
import { ChosenOrganization } from "#/shared/organizations/ChosenOrganization";
import { OrganizationChooser } from "#/shared/organizations/OrganizationChooser";
import { formatDate } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { Button } from "#/shared/ui/Button";
import { SelectField } from "#/shared/ui/Field";
import { Question } from "#/shared/ui/Question";
import { type Handover, handoversQuery, offerEntry, withdrawHandover } from "./handovers";
import type { OwnEntry } from "./queries";

const RECEIVER = "handover-receiver";
const SHOWN_FOR_MS = 30 * 24 * 60 * 60 * 1000;

function isShown({ status, closed_at }: Handover): boolean {
  if (status === "open") return true;
  const isRecent = closed_at !== null && Date.now() - Date.parse(closed_at) < SHOWN_FOR_MS;
  return (status === "declined" || status === "expired") && isRecent;
}

function outcomeOf({ status, solution, to_organization, reason, expires_at }: Handover): string {
  const name = solution.name;
  const organization = to_organization?.name ?? m.value_unknown();
  if (status === "declined" && reason) {
    return m.handover_declined({ name, organization, reason: localize(reason) });
  }
  if (status === "expired") return m.handover_expired({ name, organization });
  return m.handover_waiting({ name, organization, date: formatDate(expires_at) });
}

function Given({ handovers, onDone }: { handovers: Handover[]; onDone: (said: string) => void }) {
  const [asked, ask] = useState<Handover>();
  return (
    <>
      <ul className="app-ways">
        {handovers.map((handover) => (
          <li key={handover.id}>
            <p className="kern-body">{outcomeOf(handover)}</p>
            {handover.status === "open" && (
              <div className="app-actions">
                <Button variant="tertiary" onClick={() => ask(handover)}>
                  {m.handover_withdraw()}
                  <span className="kern-sr-only"> {handover.solution.name}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <Question
          title={m.handover_withdraw()}
          text={m.handover_withdraw_text({ name: asked.solution.name })}
          act={() => withdrawHandover(asked)}
          onDone={() => {
            ask(undefined);
            onDone(m.handover_withdrawn({ name: asked.solution.name }));
          }}
          onCancel={() => ask(undefined)}
        />
      )}
    </>
  );
}

interface HandoverFormProps {
  entries: OwnEntry[];
  organizationId: string;
}

export function HandoverForm({ entries, organizationId }: HandoverFormProps) {
  const client = useQueryClient();
  const { data } = useQuery(handoversQuery);
  const [chosen, choose] = useState<string>();
  const [receiver, setReceiver] = useState<string>();
  // One key per question: sending again after a lost answer offers nothing twice.
  const [key, setKey] = useState<string>();
  const [said, setSaid] = useState("");
  const given = (data?.items ?? []).filter(
    (handover) => handover.from_organization?.id === organizationId && isShown(handover),
  );
  const offered = given.filter(({ status }) => status === "open").map((each) => each.solution.slug);
  const free = entries.filter(({ slug }) => !offered.includes(slug));
  const entry = free.find(({ slug }) => slug === chosen) ?? free[0];
  const isOwn = receiver === organizationId;

  async function finish(next: string) {
    await client.invalidateQueries({ queryKey: handoversQuery.queryKey });
    setSaid(next);
  }

  function ask(event: FormEvent) {
    event.preventDefault();
    if (receiver && !isOwn) setKey(idempotencyKey());
  }

  function finishOffer() {
    setKey(undefined);
    setReceiver(undefined);
    return finish(m.handover_offered());
  }

  return (
    <section className="app-section app-flow" aria-labelledby="handover">
      <h2 className="kern-heading-small" id="handover">
        {m.handover_title()}
      </h2>
      <p className="kern-body app-text">{m.handover_text()}</p>
      <Given handovers={given} onDone={finish} />
      {entry && (
        <form className="app-form app-text" onSubmit={ask}>
          <SelectField
            id="handover-entry"
            label={m.handover_entry()}
            value={entry.slug}
            onChange={({ target }) => choose(target.value)}
          >
            {free.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </SelectField>
          <div className={`kern-form-input ${isOwn ? "kern-form-input--error" : ""}`}>
            <label className="kern-label" htmlFor={RECEIVER}>
              {m.handover_receiver()}
            </label>
            {receiver ? (
              <ChosenOrganization
                id={receiver}
                elementId={RECEIVER}
                removeLabel={m.draft_owner_remove()}
                onRemove={() => setReceiver(undefined)}
              />
            ) : (
              <>
                <div className="kern-hint" id={`${RECEIVER}-hint`}>
                  {m.draft_owner_hint()}
                </div>
                <OrganizationChooser
                  id={RECEIVER}
                  label={m.handover_receiver()}
                  onChoose={setReceiver}
                />
              </>
            )}
            {isOwn && <p className="kern-error">{m.handover_is_own()}</p>}
          </div>
          <Button type="submit" variant="secondary" disabled={!receiver || isOwn}>
            {m.handover_offer()}
          </Button>
        </form>
      )}
      <p role="status">{said}</p>
      {entry && receiver && key && (
        <Question
          title={m.handover_offer()}
          text={m.handover_offer_text({ name: entry.name })}
          act={() => offerEntry(entry.slug, receiver, key)}
          onDone={finishOffer}
          onCancel={() => setKey(undefined)}
        />
      )}
    </section>
  );
}
