/** Who acts for the own organisation, and for whom it acts. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import type { Place } from "#/shared/account/session";
import { formatMoment } from "#/shared/text/format";
import { Localized, localize } from "#/shared/text/Localized";
import { Badge } from "#/shared/ui/Badge";
import { Loaded } from "#/shared/ui/Loaded";
import { Question } from "#/shared/ui/Question";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { TextSection } from "#/shared/ui/TextPage";
import { DelegationForm } from "./DelegationForm";
import { type Delegation, delegationsQuery, endDelegation } from "./queries";

const STATES = {
  planned: { tone: "info", name: m.delegation_planned },
  active: { tone: "success", name: m.delegation_active },
  ended: { tone: "warning", name: m.delegation_ended },
} as const;

interface ListProps {
  title: string;
  empty: string;
  delegations: Delegation[];
  other: (delegation: Delegation) => Delegation["delegate"];
  mayEnd: boolean;
}

function List({ title, empty, delegations, other, mayEnd }: ListProps) {
  const client = useQueryClient();
  const [ending, setEnding] = useState<Delegation>();
  return (
    <TextSection title={title}>
      {delegations.length === 0 ? (
        <p className="kern-body">{empty}</p>
      ) : (
        <Table
          caption={title}
          columns={[
            m.delegation_organization(),
            m.delegation_reason(),
            m.delegation_period(),
            m.delegation_state(),
          ]}
        >
          {delegations.map((delegation) => (
            <Row key={delegation.id}>
              <Cell>
                <Localized text={other(delegation).names} />
              </Cell>
              <Cell>{delegation.reason}</Cell>
              <Cell>
                {formatMoment(delegation.since)}
                {delegation.until && ` – ${formatMoment(delegation.until)}`}
              </Cell>
              <Cell>
                <Badge tone={STATES[delegation.state].tone}>
                  {STATES[delegation.state].name()}
                </Badge>{" "}
                {mayEnd && delegation.state !== "ended" && (
                  <button
                    type="button"
                    className="app-more"
                    aria-label={m.delegation_end_of({ name: localize(other(delegation).names) })}
                    onClick={() => setEnding(delegation)}
                  >
                    {m.delegation_end()}
                  </button>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {ending && (
        <Question
          title={m.delegation_end()}
          text={m.delegation_end_text({ name: localize(other(ending).names) })}
          act={() => endDelegation(ending.id)}
          onDone={() => {
            setEnding(undefined);
            return client.invalidateQueries(delegationsQuery);
          }}
          onCancel={() => setEnding(undefined)}
        />
      )}
    </TextSection>
  );
}

function Delegations({ acting }: { acting: Place }) {
  const query = useQuery(delegationsQuery);
  const isAdministrator = acting.roles.includes("organization_admin");
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          <List
            title={m.delegation_given_title()}
            empty={m.delegation_given_none()}
            delegations={items.filter((each) => each.organization.id === acting.organization_id)}
            other={(each) => each.delegate}
            mayEnd={isAdministrator}
          />
          {isAdministrator && (
            <TextSection title={m.delegation_new_title()}>
              <DelegationForm />
            </TextSection>
          )}
          <List
            title={m.delegation_received_title()}
            empty={m.delegation_received_none()}
            delegations={items.filter((each) => each.delegate.id === acting.organization_id)}
            other={(each) => each.organization}
            mayEnd={isAdministrator}
          />
        </>
      )}
    </Loaded>
  );
}

export default function DelegationsPage() {
  return (
    <Acting title={m.delegation_title()}>
      {(place) => (
        <div className="app-text" key={place.organization_id}>
          <p className="app-lead">{m.delegation_lead()}</p>
          <Delegations acting={place} />
        </div>
      )}
    </Acting>
  );
}
