/** Whose requests would go elsewhere under new rules, and how soon units would have to act. */
import { m } from "#/paraglide/messages";
import { formatNumber } from "#/shared/text/format";
import { actionFieldLabel } from "#/shared/text/labels";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { DEADLINES, daysOf } from "./deadlines";
import type { Preview } from "./queries";

function examplesText({ examples, municipalities }: Preview["changes"][number]): string {
  const names = examples.join(", ");
  return municipalities > examples.length ? m.routing_examples_more({ names }) : names;
}

function Deadlines({ deadlines_before: before, deadlines_after: after }: Preview) {
  const isNew = DEADLINES.some(({ name }) => before[name] !== after[name]);
  return (
    <>
      <p className="kern-body">{m.routing_deadlines_text(daysOf(after))}</p>
      {isNew && <p className="kern-body">{m.routing_deadlines_until(daysOf(before))}</p>}
    </>
  );
}

export function PreviewTable({ preview }: { preview: Preview }) {
  return (
    <>
      <Deadlines {...preview} />
      <Moves {...preview} />
    </>
  );
}

function Moves({ affected, municipalities, changes }: Preview) {
  if (affected === 0) return <p className="kern-body">{m.routing_no_change()}</p>;
  return (
    <>
      <p className="kern-body">
        {m.routing_affected({ count: formatNumber(affected), all: formatNumber(municipalities) })}
      </p>
      <Table
        caption={m.routing_changes()}
        columns={[
          m.routing_topic(),
          m.routing_before(),
          m.routing_after(),
          m.routing_municipalities(),
          m.routing_examples(),
        ]}
      >
        {changes.map((change) => (
          <Row key={`${change.topic} ${change.from_unit.slug} ${change.to_unit.slug}`}>
            <Cell>{actionFieldLabel(change.topic)}</Cell>
            <Cell>{change.from_unit.name}</Cell>
            <Cell>{change.to_unit.name}</Cell>
            <Cell>{formatNumber(change.municipalities)}</Cell>
            <Cell>{examplesText(change)}</Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
