/** Stops recommending an entry, after a question; its page stays and names the reason. */
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { Question } from "#/shared/ui/Question";
import { type Withdrawn, withdrawSolution } from "./queries";

interface WithdrawalFormProps {
  solution: Withdrawn;
  onDone: () => void;
}

export function WithdrawalForm({ solution, onDone }: WithdrawalFormProps) {
  const [reason, setReason] = useState("");
  const [successor, setSuccessor] = useState("");
  const [isAsking, setAsking] = useState(false);

  function ask(event: FormEvent) {
    event.preventDefault();
    setAsking(true);
  }

  return (
    <form className="app-form" onSubmit={ask}>
      <TextField
        id={`reason-${solution.slug}`}
        label={m.stale_reason()}
        hint={m.stale_reason_hint()}
        required
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <TextField
        id={`successor-${solution.slug}`}
        label={m.stale_successor()}
        hint={m.stale_successor_hint()}
        isOptional
        value={successor}
        onChange={({ target }) => setSuccessor(target.value)}
      />
      <Button type="submit" disabled={reason.trim() === ""}>
        {m.stale_withdraw()}
      </Button>
      {isAsking && (
        <Question
          title={m.stale_withdraw()}
          text={m.stale_withdraw_text({ name: solution.name })}
          act={() => withdrawSolution(solution, reason, successor.trim())}
          onDone={onDone}
          onCancel={() => setAsking(false)}
        />
      )}
    </form>
  );
}
