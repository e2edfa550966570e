/** What an editor is doing right now, as a form or a question. */
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { RecordForm } from "#/shared/forms/RecordForm";
import { idempotencyKey } from "#/shared/idempotency-key";
import { Question } from "#/shared/ui/Question";
import {
  contentOfUse,
  experienceFields,
  fieldsOfUse,
  newTransferFields,
  replyFields,
  transferFields,
} from "./forms";
import {
  changeTransfer,
  changeUse,
  confirmUse,
  recordTransfer,
  recordUse,
  removeTransfer,
  removeUse,
  replyToExperience,
  type Transfer,
  tellExperience,
  type Use,
} from "./queries";

export type Task =
  | { kind: "new_use" | "new_transfer" }
  | { kind: "use" | "confirmation" | "experience" | "reply" | "removal"; use: Use }
  | { kind: "transfer" | "transfer_removal"; transfer: Transfer };

interface TaskFormProps {
  slug: string;
  uses: Use[];
  task: Task;
  onDone: () => void;
  onCancel: () => void;
}

const PUBLIC = { visibility: "public" };

export function TaskForm({ slug, uses, task, ...after }: TaskFormProps) {
  // One key per opened form: sending again after a lost answer records nothing twice.
  const [key] = useState(idempotencyKey);
  switch (task.kind) {
    case "new_use":
      return (
        <RecordForm
          title={m.desk_uses_add()}
          fields={fieldsOfUse()}
          content={PUBLIC}
          send={(content) => recordUse(slug, content as never, key)}
          {...after}
        />
      );
    case "use": {
      const { shown, kept } = contentOfUse(task.use);
      return (
        <RecordForm
          title={`${m.desk_uses_edit()}: ${task.use.organization_name}`}
          fields={fieldsOfUse()}
          content={shown}
          send={(content) => changeUse(task.use, { ...kept, ...content } as never)}
          {...after}
        />
      );
    }
    case "experience":
      return (
        <RecordForm
          title={`${m.desk_uses_experience()}: ${task.use.organization_name}`}
          fields={experienceFields()}
          content={task.use.experience ?? PUBLIC}
          send={(content) => tellExperience(task.use, content as never)}
          {...after}
        />
      );
    case "reply":
      return (
        <RecordForm
          title={`${m.desk_uses_reply()}: ${task.use.organization_name}`}
          fields={replyFields()}
          content={task.use.experience?.reply}
          send={(content) => replyToExperience(task.use, content as never)}
          {...after}
        />
      );
    case "new_transfer":
      return (
        <RecordForm
          title={m.desk_uses_transfer_add()}
          fields={newTransferFields(uses)}
          content={{
            ...PUBLIC,
            from_use_id: uses[0]?.id,
            to_use_id: uses[1]?.id,
            outcome: "succeeded",
          }}
          send={(content) => recordTransfer(content as never, key)}
          {...after}
        />
      );
    case "transfer":
      return (
        <RecordForm
          title={`${m.desk_uses_edit()}: ${wayOf(task.transfer)}`}
          fields={transferFields()}
          content={task.transfer}
          send={(content) => changeTransfer(task.transfer, content as never)}
          {...after}
        />
      );
    case "confirmation": {
      const { organization_id, organization_name: name } = task.use;
      if (!organization_id) {
        return (
          <Question title={m.desk_uses_confirm()} text={m.desk_uses_confirm_unknown()} {...after} />
        );
      }
      return (
        <Question
          title={m.desk_uses_confirm()}
          text={m.desk_uses_confirm_text({ name })}
          act={() => confirmUse(task.use, organization_id)}
          {...after}
        />
      );
    }
    case "removal":
      return (
        <Question
          title={m.desk_uses_remove()}
          text={m.desk_uses_remove_text({ name: task.use.organization_name })}
          act={() => removeUse(task.use)}
          {...after}
        />
      );
    case "transfer_removal":
      return (
        <Question
          title={m.desk_uses_remove()}
          text={m.desk_uses_transfer_remove_text({ way: wayOf(task.transfer) })}
          act={() => removeTransfer(task.transfer)}
          {...after}
        />
      );
  }
}

function wayOf({ from_use, to_use }: Transfer): string {
  return m.transfer_from_to({ from: from_use.organization_name, to: to_use.organization_name });
}
