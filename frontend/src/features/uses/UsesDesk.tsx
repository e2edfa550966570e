/** All uses and transfers of one entry, claims included, and what can be done with each. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { outcomeLabel, statusOfUseLabel, visibilityLabel } from "#/shared/text/labels";
import { Badge } from "#/shared/ui/Badge";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type Transfer, transfersQuery, type Use, usesQuery } from "./queries";
import { type Task, TaskForm } from "./TaskForm";

interface Choosing {
  onTask: (task: Task) => void;
}

function Level({ use }: { use: Use }) {
  if (use.level === "claimed") return <Badge tone="warning">{m.desk_uses_level_claimed()}</Badge>;
  if (use.level === "confirmed") return <Badge tone="success">{m.use_confirmed()}</Badge>;
  return <Badge tone="info">{m.use_documented()}</Badge>;
}

function UseActions({ use, onTask }: { use: Use } & Choosing) {
  const actions: [Task["kind"] & string, string][] = [
    ["use", m.desk_uses_edit()],
    ["confirmation", m.desk_uses_confirm()],
    ["experience", m.desk_uses_experience()],
    ["removal", m.desk_uses_remove()],
  ];
  if (use.experience) actions.splice(3, 0, ["reply", m.desk_uses_reply()]);
  return (
    <div className="app-actions">
      {actions.map(([kind, label]) => (
        <Button key={kind} variant="tertiary" onClick={() => onTask({ kind, use } as Task)}>
          {label}
          <span className="kern-sr-only"> {use.organization_name}</span>
        </Button>
      ))}
    </div>
  );
}

function UseTable({ uses, onTask }: { uses: Use[] } & Choosing) {
  if (uses.length === 0) return <p className="kern-body">{m.desk_uses_none()}</p>;
  return (
    <Table
      caption={m.desk_uses()}
      columns={[
        m.use_column_who(),
        m.use_column_status(),
        m.use_column_evidence(),
        m.desk_uses_visibility(),
        m.desk_uses_edit(),
      ]}
    >
      {uses.map((use) => (
        <Row key={use.id}>
          <Cell>{use.organization_name}</Cell>
          <Cell>{use.status ? statusOfUseLabel(use.status) : m.value_unknown()}</Cell>
          <Cell>
            <Level use={use} />
          </Cell>
          <Cell>{visibilityLabel(use.visibility)}</Cell>
          <Cell>
            <UseActions use={use} onTask={onTask} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function wayOf({ from_use, to_use }: Transfer): string {
  return m.transfer_from_to({ from: from_use.organization_name, to: to_use.organization_name });
}

function Transfers({ slug, onTask }: { slug: string } & Choosing) {
  const query = useQuery(transfersQuery(slug));
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="kern-body">{m.transfers_none()}</p>
        ) : (
          <ul className="app-ways">
            {items.map((transfer) => (
              <li key={transfer.id}>
                {wayOf(transfer)}: {outcomeLabel(transfer.outcome)}
                <div className="app-actions">
                  <Button variant="tertiary" onClick={() => onTask({ kind: "transfer", transfer })}>
                    {m.desk_uses_edit()}
                    <span className="kern-sr-only"> {wayOf(transfer)}</span>
                  </Button>
                  <Button
                    variant="tertiary"
                    onClick={() => onTask({ kind: "transfer_removal", transfer })}
                  >
                    {m.desk_uses_remove()}
                    <span className="kern-sr-only"> {wayOf(transfer)}</span>
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

export function UsesDesk({ slug }: { slug: string }) {
  const client = useQueryClient();
  const query = useQuery(usesQuery(slug));
  const [task, setTask] = useState<Task>();
  const [said, setSaid] = useState("");

  function begin(next: Task) {
    setTask(next);
    setSaid("");
  }

  async function finish() {
    const isRemoval = task?.kind === "removal" || task?.kind === "transfer_removal";
    await client.invalidateQueries({ queryKey: ["desk", "uses", slug] });
    // The public page of the same visit would go on showing the old state.
    await client.invalidateQueries({ queryKey: ["solutions"] });
    setTask(undefined);
    setSaid(isRemoval ? m.desk_uses_removed() : m.desk_uses_saved());
  }

  return (
    <div className="app-flow">
      <p className="kern-body">
        <Link to="/loesungen/$slug" params={{ slug }} className="kern-link">
          {slug}
        </Link>{" "}
        <Link to="/verwaltung/nutzungen" className="kern-link">
          {m.desk_uses_other()}
        </Link>
      </p>
      <p role="status">{said}</p>
      <Loaded query={query}>
        {({ items }) => (
          <>
            {task && (
              <TaskForm
                slug={slug}
                uses={items}
                task={task}
                onDone={finish}
                onCancel={() => setTask(undefined)}
              />
            )}
            <div hidden={task !== undefined} className="app-flow">
              <UseTable uses={items} onTask={begin} />
              <Button onClick={() => begin({ kind: "new_use" })}>{m.desk_uses_add()}</Button>
              <h2 className="kern-heading-small">{m.transfers_title()}</h2>
              <Transfers slug={slug} onTask={begin} />
              {items.length > 1 && (
                <Button variant="secondary" onClick={() => begin({ kind: "new_transfer" })}>
                  {m.desk_uses_transfer_add()}
                </Button>
              )}
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}
