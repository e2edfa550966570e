/** The rules of a Land: in force, coming and past. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { actionFieldLabel } from "#/shared/text/labels";
import { Badge } from "#/shared/ui/Badge";
import { Loaded } from "#/shared/ui/Loaded";
import { Question } from "#/shared/ui/Question";
import { useFocusLater } from "#/shared/ui/use-focus-later";
import { asDeadlines, daysOf, USUAL } from "./deadlines";
import { type Policy, policiesQuery, removeRules, TIERS } from "./queries";
import { tiersText, tomorrow } from "./words";

interface PolicyProps {
  policy: Policy;
  /** Missing: it has begun, or the reader decides nothing. */
  onRemove?: (() => void) | undefined;
}

function PolicyItem({ policy, onRemove }: PolicyProps) {
  const day = formatDate(policy.valid_from);
  return (
    <li>
      <p className="kern-body">
        <strong>{m.routing_from({ day })}</strong>{" "}
        {policy.is_in_force && <Badge tone="success">{m.routing_in_force()}</Badge>}
        {onRemove && <Badge tone="info">{m.routing_coming()}</Badge>}
      </p>
      <p className="kern-body">{tiersText(policy.tiers)}</p>
      {policy.topics.length > 0 && (
        <ul className="kern-list kern-list--bullet">
          {policy.topics.map(({ topic, tiers }) => (
            <li key={topic}>
              {actionFieldLabel(topic)}: {tiersText(tiers)}
            </li>
          ))}
        </ul>
      )}
      <p className="kern-body">{m.routing_deadlines_text(daysOf(policy.deadlines))}</p>
      {onRemove && (
        <button
          type="button"
          className="app-more"
          aria-label={m.routing_remove_of({ day })}
          onClick={onRemove}
        >
          {m.routing_remove()}
        </button>
      )}
    </li>
  );
}

function List({ policies, mayState }: { policies: Policy[]; mayState: boolean }) {
  const client = useQueryClient();
  const [asked, ask] = useState<Policy>();
  const focusTitle = useFocusLater("rules");
  const past = policies.filter((policy) => !policy.is_in_force && policy.valid_from < tomorrow());
  const shown = policies.filter((policy) => !past.includes(policy));

  async function remove(policy: Policy) {
    await removeRules(policy);
    await client.invalidateQueries({ queryKey: ["desk", "routing-policies"] });
  }

  return (
    <>
      <ul className="app-plain app-absences">
        {shown.map((policy) => (
          <PolicyItem
            key={policy.id}
            policy={policy}
            onRemove={mayState && !policy.is_in_force ? () => ask(policy) : undefined}
          />
        ))}
        {policies.every(({ is_in_force }) => !is_in_force) && (
          <li>
            <p className="kern-body">
              <strong>{m.routing_default()}</strong>{" "}
              <Badge tone="success">{m.routing_in_force()}</Badge>
            </p>
            <p className="kern-body">{tiersText(TIERS)}</p>
            <p className="kern-body">{m.routing_deadlines_text(daysOf(asDeadlines(USUAL)))}</p>
          </li>
        )}
      </ul>
      {past.length > 0 && (
        <details className="app-filter">
          <summary>{m.routing_past({ count: past.length })}</summary>
          <ul className="app-plain app-absences">
            {past.map((policy) => (
              <PolicyItem key={policy.id} policy={policy} />
            ))}
          </ul>
        </details>
      )}
      {asked && (
        <Question
          title={m.routing_remove()}
          text={m.routing_remove_text({ day: formatDate(asked.valid_from) })}
          act={() => remove(asked)}
          onDone={() => {
            ask(undefined);
            focusTitle();
          }}
          onCancel={() => ask(undefined)}
        />
      )}
    </>
  );
}

export function Policies({ land, mayState }: { land: string; mayState: boolean }) {
  const query = useQuery(policiesQuery(land));
  return (
    <section className="app-section app-flow app-text" aria-labelledby="rules">
      <h2 className="kern-heading-small" id="rules" tabIndex={-1}>
        {m.routing_rules()}
      </h2>
      <p className="kern-body">{m.routing_rules_text()}</p>
      <Loaded query={query}>{({ items }) => <List policies={items} mayState={mayState} />}</Loaded>
    </section>
  );
}
