/** Takes an entry away from the public, after a question. */
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { Question } from "#/shared/ui/Question";
import { archiveSolution, type StaleSolution } from "./queries";

interface ArchivalFormProps {
  solution: StaleSolution;
  onDone: () => void;
}

export function ArchivalForm({ solution, onDone }: ArchivalFormProps) {
  const [reason, setReason] = useState("");
  const [isAsking, setAsking] = useState(false);

  function ask(event: FormEvent) {
    event.preventDefault();
    setAsking(true);
  }

  return (
    <form className="app-form" onSubmit={ask}>
      <TextField
        id={`archival-${solution.slug}`}
        label={m.stale_archive_reason()}
        hint={m.stale_archive_reason_hint()}
        required
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" disabled={reason.trim() === ""}>
        {m.stale_archive()}
      </Button>
      {isAsking && (
        <Question
          title={m.stale_archive()}
          text={m.stale_archive_text({ name: solution.name })}
          act={() => archiveSolution(solution, reason)}
          onDone={onDone}
          onCancel={() => setAsking(false)}
        />
      )}
    </form>
  );
}
