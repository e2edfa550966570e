/** How a request came to where it is: every decision with all units that were looked at. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { formatMoment } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type Assignment, type Decision, decisionsQuery, type RequestDetail } from "./queries";
import { becauseLabel, partLabel, reachLabel, refusalLabel, verdictLabel } from "./words";

function Candidates({ decision }: { decision: Decision }) {
  const { candidates, decided_at } = decision;
  if (candidates.length === 0) return <p className="kern-body">{m.request_no_candidates()}</p>;
  return (
    <Table
      caption={m.request_candidates({ moment: formatMoment(decided_at) })}
      columns={[
        m.request_candidate(),
        m.request_candidate_tier(),
        m.request_candidate_load(),
        m.request_candidate_verdict(),
      ]}
    >
      {candidates.map(({ slug, name, tier, load, capacity, verdict }) => (
        <Row key={slug}>
          <Cell>{name}</Cell>
          <Cell>{reachLabel(tier)}</Cell>
          <Cell>{m.request_load({ load, capacity })}</Cell>
          <Cell>{verdictLabel(verdict)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function Parts({ assignments }: { assignments: Assignment[] }) {
  return (
    <Table
      caption={m.request_parts()}
      columns={[m.request_candidate(), m.request_part_since(), m.request_part_state()]}
    >
      {assignments.map(({ unit, role, offered_at, state, refusal, refusal_text }) => (
        <Row key={unit.slug + offered_at}>
          <Cell>
            {unit.name}
            {role === "support" && ` (${m.request_part_support()})`}
          </Cell>
          <Cell>{formatMoment(offered_at)}</Cell>
          <Cell>
            {partLabel(state)}
            {refusal && `: ${refusalLabel(refusal)}`}
            {refusal_text && <p className="app-mail">{refusal_text}</p>}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Decisions({ id }: { id: string }) {
  const query = useQuery(decisionsQuery(id));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ol className="app-ways">
          {items.map((decision) => (
            <li key={decision.decided_at} className="app-flow">
              <p className="app-muted">
                {formatMoment(decision.decided_at)} · {becauseLabel(decision.because)}
              </p>
              <p className="kern-body">
                <Localized text={decision.reason} />
              </p>
              <Candidates decision={decision} />
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

/** Nothing for who sees a card: reasons name the place. */
export function Trace({ request }: { request: RequestDetail }) {
  const [isOpen, open] = useState(false);
  if (!request.reason) return null;
  return (
    <section className="app-section">
      <details
        className="app-disclosure"
        onToggle={({ currentTarget }) => open(currentTarget.open)}
      >
        <summary>{m.request_trace()}</summary>
        {isOpen && (
          <div className="app-flow">
            <p className="kern-body">{m.request_trace_text()}</p>
            <Parts assignments={request.assignments} />
            <Decisions id={request.id} />
          </div>
        )}
      </details>
    </section>
  );
}
