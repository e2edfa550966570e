/** What others say about the organisation's solutions: declined claims, and experiences. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { RecordForm } from "#/shared/forms/RecordForm";
import { formatDate } from "#/shared/text/format";
import { Localized, type LocalizedText, localize } from "#/shared/text/Localized";
import { Button } from "#/shared/ui/Button";
import { Question } from "#/shared/ui/Question";
import { contentOfUse, replyFields } from "./forms";
import { claimFields } from "./own-fields";
import { forgetUses, myUsesQuery, type OwnUse, orRefreshed } from "./own-queries";
import { changeUse, removeUse, replyToExperience } from "./queries";

interface Task {
  kind: "correction" | "removal" | "reply";
  use: string;
}

interface ItemProps {
  use: OwnUse;
  onTask: (task: Task) => void;
}

function Entry({ solution }: Pick<OwnUse, "solution">) {
  return (
    <Link to="/loesungen/$slug" params={{ slug: solution.slug }} className="kern-link">
      {solution.name}
    </Link>
  );
}

function Declined({ use, onTask }: ItemProps) {
  const about = <span className="kern-sr-only"> {use.organization_name}</span>;
  return (
    <li className="app-flow">
      <p className="kern-body">
        <Entry solution={use.solution} />:{" "}
        {m.feedback_declined({
          organization: use.organization_name,
          reason: use.declined_because ? localize(use.declined_because) : "",
        })}
      </p>
      <div className="app-actions">
        <Button variant="secondary" onClick={() => onTask({ kind: "correction", use: use.id })}>
          {m.feedback_correct()}
          {about}
        </Button>
        <Button variant="tertiary" onClick={() => onTask({ kind: "removal", use: use.id })}>
          {m.feedback_take_back()}
          {about}
        </Button>
      </div>
    </li>
  );
}

function Said({ label, text }: { label: string; text: LocalizedText | null }) {
  if (!text) return null;
  return (
    <p className="kern-body app-text">
      <strong>{label}:</strong> <Localized text={text} />
    </p>
  );
}

function Told({ use, onTask }: ItemProps) {
  const { experience, organization_name, solution } = use;
  if (!experience) return null;
  return (
    <li className="app-flow">
      <p className="kern-body">
        <Entry solution={solution} />:{" "}
        {m.feedback_experience({
          organization: organization_name,
          date: formatDate(experience.updated_at),
        })}
      </p>
      <Said label={m.experience_worked()} text={experience.what_worked} />
      <Said label={m.experience_not_worked()} text={experience.what_did_not_work} />
      {experience.reply && experience.replied_at && (
        <blockquote className="app-reply">
          <p className="app-muted">
            {m.experience_reply({ date: formatDate(experience.replied_at) })}
          </p>
          <p className="kern-body">
            <Localized text={experience.reply} />
          </p>
        </blockquote>
      )}
      <div className="app-actions">
        <Button
          variant={experience.reply ? "tertiary" : "secondary"}
          onClick={() => onTask({ kind: "reply", use: use.id })}
        >
          {experience.reply ? m.feedback_reply_change() : m.feedback_reply()}
          <span className="kern-sr-only"> {organization_name}</span>
        </Button>
      </div>
    </li>
  );
}

interface TaskProps {
  use: OwnUse;
  task: Task;
  onDone: () => void;
  onCancel: () => void;
}

function TaskForm({ use, task, ...after }: TaskProps) {
  const client = useQueryClient();

  if (task.kind === "reply") {
    return (
      <RecordForm
        title={`${m.feedback_reply()}: ${use.organization_name}`}
        fields={replyFields()}
        content={use.experience?.reply}
        send={(reply) => orRefreshed(client, replyToExperience(use, reply as never))}
        {...after}
      />
    );
  }
  const { kept, shown } = contentOfUse(use);
  return (
    <RecordForm
      title={`${m.feedback_correct()}: ${use.organization_name}`}
      fields={claimFields(shown)}
      content={shown}
      send={(claim) => orRefreshed(client, changeUse(use, { ...kept, ...claim } as never))}
      {...after}
    />
  );
}

/** Nothing for organisations about whose solutions nobody has said anything. */
export function Feedback() {
  const client = useQueryClient();
  const declined = useQuery(myUsesQuery("declined")).data?.items ?? [];
  const told = useQuery(myUsesQuery("told")).data?.items ?? [];
  const [task, setTask] = useState<Task>();
  const [said, setSaid] = useState("");
  const use = [...declined, ...told].find(({ id }) => id === task?.use);
  if (declined.length + told.length === 0 && said === "") return null;

  function begin(next: Task) {
    setTask(next);
    setSaid("");
  }

  async function finish() {
    await forgetUses(client);
    setSaid(task?.kind === "removal" ? m.desk_uses_removed() : m.desk_uses_saved());
    setTask(undefined);
  }

  const after = { onDone: finish, onCancel: () => setTask(undefined) };
  const isWriting = task && task.kind !== "removal" && use;
  return (
    <section className="app-section app-flow" aria-labelledby="feedback">
      <h2 className="kern-heading-small" id="feedback">
        {m.feedback_title()}
      </h2>
      <p role="status">{said}</p>
      {isWriting ? (
        <TaskForm use={use} task={task} {...after} />
      ) : (
        <ul className="app-ways">
          {declined.map((each) => (
            <Declined key={each.id} use={each} onTask={begin} />
          ))}
          {told.map((each) => (
            <Told key={each.id} use={each} onTask={begin} />
          ))}
        </ul>
      )}
      {task?.kind === "removal" && use && (
        <Question
          title={m.feedback_take_back()}
          text={m.feedback_take_back_text({ name: use.organization_name })}
          act={() => removeUse(use)}
          {...after}
        />
      )}
    </section>
  );
}
