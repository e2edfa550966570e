/** Where an entry and what was imported or pushed differ, and whose value stands. */
import { m } from "#/paraglide/messages";
import { Cell, Row, Table } from "#/shared/ui/Table";
import type { MergedField } from "./queries";

function shown(value: unknown): string {
  if (value === null || value === undefined) return "–";
  return typeof value === "string" ? value : JSON.stringify(value, null, 1);
}

export function MergedFields({ fields }: { fields: MergedField[] }) {
  if (fields.length === 0) return null;
  return (
    <section className="app-flow">
      <h3 className="kern-title">{m.import_merge_title()}</h3>
      <p className="app-hint">{m.import_merge_hint()}</p>
      <Table
        caption={m.import_merge_title()}
        columns={[
          m.finding_place(),
          m.import_merge_base(),
          m.import_merge_ours(),
          m.import_merge_theirs(),
          m.import_merge_taken(),
        ]}
      >
        {fields.map((field) => (
          <Row key={field.pointer}>
            <Cell>
              <code>{field.pointer.slice(1)}</code>
            </Cell>
            <Cell>{shown(field.base)}</Cell>
            <Cell>{shown(field.ours)}</Cell>
            <Cell>{shown(field.theirs)}</Cell>
            <Cell>{field.taken === "ours" ? m.import_merge_ours() : m.import_merge_theirs()}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
