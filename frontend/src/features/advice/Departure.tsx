/** An adviser leaves: who takes over which request is seen before it happens. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import type { People } from "#/shared/advice/people";
import type { Advice } from "#/shared/advice/queries";
import { forgetRequests } from "#/shared/requests/queries";
import { stateLabel } from "#/shared/requests/words";
import { actionFieldLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { SelectField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Question } from "#/shared/ui/Question";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { depart, departureQuery, forgetAdvice, type Departure as Preview } from "./queries";

interface DepartureProps {
  advice: Advice;
  people: People;
}

interface PlanProps extends DepartureProps {
  person: string;
  preview: Preview;
  onDeparted: (name: string) => void;
}

type Successors = Record<string, string>;

function Options({ people, of }: { people: People; of: Advice["advisers"] }) {
  return of.map(({ person_id }) => (
    <option key={person_id} value={person_id}>
      {people.nameOf(person_id)}
    </option>
  ));
}

function Parts({
  preview,
  people,
  colleagues,
  chosen,
  onChoose,
}: {
  preview: Preview;
  people: People;
  colleagues: Advice["advisers"];
  chosen: Successors;
  onChoose: (chosen: Successors) => void;
}) {
  if (preview.parts.length === 0) return <p className="kern-body">{m.departure_nothing()}</p>;
  return (
    <Table
      caption={m.departure_parts()}
      columns={[
        m.departure_number(),
        m.request_topic(),
        m.departure_state(),
        m.departure_successor(),
      ]}
    >
      {preview.parts.map(({ request_id, number, topic, state, is_overdue, successor_id }) => (
        <Row key={request_id}>
          <Cell>
            <Link to="/anfragen/$id" params={{ id: request_id }} className="kern-link">
              {number}
            </Link>
          </Cell>
          <Cell>{actionFieldLabel(topic)}</Cell>
          <Cell>
            {stateLabel(state)}
            {is_overdue && ` · ${m.departure_overdue()}`}
          </Cell>
          <Cell>
            <span className="app-sorting">
              <select
                aria-label={m.departure_successor_of({ number })}
                value={chosen[request_id] ?? successor_id ?? ""}
                onChange={({ target }) => onChoose({ ...chosen, [request_id]: target.value })}
              >
                {successor_id === null && <option value="">{m.departure_unit()}</option>}
                <Options people={people} of={colleagues} />
              </select>
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Plan({ advice, people, person, preview, onDeparted }: PlanProps) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Successors>({});
  const colleagues = advice.advisers.filter(({ person_id }) => person_id !== person);
  const [lead, setLead] = useState(colleagues[0]?.person_id ?? "");
  const [isAsking, setAsking] = useState(false);
  const name = people.nameOf(person);
  const count = preview.parts.length;
  if (!preview.may_leave) {
    return (
      <Alert tone="warning" title={m.departure_last()}>
        <p className="kern-body">{m.departure_last_text()}</p>
      </Alert>
    );
  }

  async function act() {
    const successors = Object.entries(chosen)
      .filter(([, person_id]) => person_id)
      .map(([request_id, person_id]) => ({ request_id, person_id }));
    const new_lead_id = preview.is_lead && lead ? lead : null;
    try {
      await depart(advice.unit_slug, preview.version, {
        person_id: person,
        new_lead_id,
        successors,
      });
    } catch (error) {
      // What is shown is no longer so.
      if (isOfType(error, "version-conflict")) await forgetAdvice(client, advice.unit_slug);
      throw error;
    }
  }

  return (
    <>
      <Parts
        preview={preview}
        people={people}
        colleagues={colleagues}
        chosen={chosen}
        onChoose={setChosen}
      />
      {preview.stands_in > 0 && (
        <p className="kern-body">{m.departure_stands_in({ count: preview.stands_in })}</p>
      )}
      {preview.is_lead && colleagues.length > 0 && (
        <SelectField
          id="departure-lead"
          label={m.departure_new_lead()}
          value={lead}
          onChange={({ target }) => setLead(target.value)}
        >
          <Options people={people} of={colleagues} />
        </SelectField>
      )}
      <Button onClick={() => setAsking(true)}>{m.departure_do({ name })}</Button>
      {isAsking && (
        <Question
          title={m.departure_do({ name })}
          text={count > 0 ? m.departure_question({ count }) : m.departure_nothing()}
          act={act}
          onDone={() => {
            onDeparted(name);
            forgetRequests(client);
            forgetAdvice(client, advice.unit_slug);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

export function Departure({ advice, people }: DepartureProps) {
  const [person, setPerson] = useState("");
  const [departed, setDeparted] = useState("");
  const query = useQuery(departureQuery(advice.unit_slug, person));
  return (
    <details className="app-disclosure">
      <summary>{m.departure_title()}</summary>
      <div className="app-form app-form--wide">
        <p className="kern-body app-text">{m.departure_lead()}</p>
        <SelectField
          id="departure-person"
          label={m.departure_person()}
          value={person}
          onChange={({ target }) => {
            setPerson(target.value);
            setDeparted("");
          }}
        >
          <option value="">{m.form_choose()}</option>
          <Options people={people} of={advice.advisers} />
        </SelectField>
        {person && (
          <Loaded query={query}>
            {(preview) => (
              <Plan
                key={person}
                advice={advice}
                people={people}
                person={person}
                preview={preview}
                onDeparted={(name) => {
                  setPerson("");
                  setDeparted(name);
                }}
              />
            )}
          </Loaded>
        )}
        <p role="status">{departed && m.departure_done({ name: departed })}</p>
      </div>
    </details>
  );
}
