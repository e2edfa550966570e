/** What the organisation runs: it tells of its experience, and from whom it took a solution over. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { RecordForm } from "#/shared/forms/RecordForm";
import { idempotencyKey } from "#/shared/idempotency-key";
import { formatDate } from "#/shared/text/format";
import { outcomeLabel, statusOfUseLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { ownExperienceFields, ownNewTransferFields, ownTransferFields } from "./own-fields";
import { forgetUses, myUsesQuery, type OwnUse, orRefreshed } from "./own-queries";
import {
  changeTransfer,
  recordTransfer,
  type Transfer,
  tellExperience,
  usesQuery,
} from "./queries";

const PUBLIC = { visibility: "public" };

type Task =
  | { kind: "experience"; use: string }
  | { kind: "new_transfer"; use: string }
  | { kind: "transfer"; use: string; transfer: string };

interface AfterProps {
  onDone: () => void;
  onCancel: () => void;
}

interface TaskProps extends AfterProps {
  use: OwnUse;
  task: Task;
}

function NewTransfer({ use, ...after }: { use: OwnUse } & AfterProps) {
  const query = useQuery(usesQuery(use.solution.slug));
  const [key] = useState(idempotencyKey);
  return (
    <Loaded query={query}>
      {({ items }) => {
        const others = items.filter(({ id }) => id !== use.id);
        if (others.length === 0) {
          return (
            <>
              <p className="kern-body">{m.run_transfer_none()}</p>
              <Button variant="tertiary" onClick={after.onCancel}>
                {m.desk_uses_cancel()}
              </Button>
            </>
          );
        }
        return (
          <RecordForm
            title={`${m.run_transfer()}: ${use.solution.name}`}
            fields={ownNewTransferFields(others, m.run_transfer_from())}
            content={{ ...PUBLIC, from_use_id: others[0]?.id, outcome: "succeeded" }}
            send={(content) => recordTransfer({ ...content, to_use_id: use.id } as never, key)}
            {...after}
          />
        );
      }}
    </Loaded>
  );
}

function TaskForm({ use, task, ...after }: TaskProps) {
  const client = useQueryClient();

  if (task.kind === "new_transfer") return <NewTransfer use={use} {...after} />;
  if (task.kind === "experience") {
    const content = use.experience ?? PUBLIC;
    return (
      <RecordForm
        title={`${m.desk_uses_experience()}: ${use.solution.name}`}
        fields={ownExperienceFields(content)}
        content={content}
        send={(told) => orRefreshed(client, tellExperience(use, told as never))}
        {...after}
      />
    );
  }
  const transfer = use.transfers.find(({ id }) => id === task.transfer);
  if (!transfer) return null;
  return (
    <RecordForm
      title={wayOf(transfer)}
      fields={ownTransferFields(transfer)}
      content={transfer}
      send={(told) => orRefreshed(client, changeTransfer(transfer, told as never))}
      {...after}
    />
  );
}

function wayOf({ from_use, to_use }: Transfer): string {
  return m.transfer_from_to({ from: from_use.organization_name, to: to_use.organization_name });
}

function Told({ experience }: Pick<OwnUse, "experience">) {
  if (!experience) return null;
  const date = formatDate(experience.updated_at);
  return (
    <p className="app-muted">
      {experience.reply
        ? m.run_experience_told_and_replied({ date })
        : m.run_experience_told({ date })}
    </p>
  );
}

function Run({ use, onTask }: { use: OwnUse; onTask: (task: Task) => void }) {
  const { slug, name } = use.solution;
  const about = <span className="kern-sr-only"> {name}</span>;
  const taken = use.transfers.filter(({ to_use }) => to_use.id === use.id);
  return (
    <li className="app-flow">
      <p className="kern-body">
        <Link to="/loesungen/$slug" params={{ slug }} className="kern-link">
          {name}
        </Link>
        {": "}
        {m.own_use_text({ name: use.organization_name })}{" "}
        {use.status ? statusOfUseLabel(use.status) : m.value_unknown()}
      </p>
      <Told experience={use.experience} />
      {taken.map((transfer) => (
        <p key={transfer.id} className="app-muted">
          {wayOf(transfer)}: {outcomeLabel(transfer.outcome)}{" "}
          <button
            type="button"
            className="app-more"
            onClick={() => onTask({ kind: "transfer", use: use.id, transfer: transfer.id })}
          >
            {m.run_transfer_change()}
            <span className="kern-sr-only"> {wayOf(transfer)}</span>
          </button>
        </p>
      ))}
      <div className="app-actions">
        <Button variant="secondary" onClick={() => onTask({ kind: "experience", use: use.id })}>
          {use.experience ? m.run_experience_change() : m.run_experience_write()}
          {about}
        </Button>
        <Button variant="tertiary" onClick={() => onTask({ kind: "new_transfer", use: use.id })}>
          {m.run_transfer()}
          {about}
        </Button>
        <Link to="/meine-nutzungen/$slug" params={{ slug }} className="kern-link">
          {m.own_use_change()}
          {about}
        </Link>
      </div>
    </li>
  );
}

export function RunUses() {
  const client = useQueryClient();
  const query = useQuery(myUsesQuery("run"));
  const [task, setTask] = useState<Task>();
  const [said, setSaid] = useState("");

  function begin(next: Task) {
    setTask(next);
    setSaid("");
  }

  async function finish() {
    await forgetUses(client);
    setTask(undefined);
    setSaid(m.desk_uses_saved());
  }

  return (
    <section className="app-section app-flow" aria-labelledby="run">
      <h2 className="kern-heading-small" id="run">
        {m.run_title()}
      </h2>
      <p role="status">{said}</p>
      <Loaded query={query}>
        {({ items }) => {
          const use = items.find(({ id }) => id === task?.use);
          if (task && use) {
            return (
              <TaskForm use={use} task={task} onDone={finish} onCancel={() => setTask(undefined)} />
            );
          }
          if (items.length === 0) return <p className="kern-body app-text">{m.run_none()}</p>;
          return (
            <ul className="app-ways">
              {items.map((each) => (
                <Run key={each.id} use={each} onTask={begin} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
