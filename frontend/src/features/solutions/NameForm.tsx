/** Asks for the name of a search. */
import { type FormEvent, useId, useState } from "react";
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { MAX_NAME } from "./saved-searches";

interface NameFormProps {
  name: string;
  onName: (name: string) => void;
  onCancel: () => void;
}

export function NameForm({ name: first, onName, onCancel }: NameFormProps) {
  const id = useId();
  const [name, setName] = useState(first);
  const [isMissing, setMissing] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = name.trim();
    setMissing(!given);
    if (given) onName(given);
  }

  return (
    <form className="app-name-form" noValidate onSubmit={submit}>
      <TextField
        id={id}
        label={m.saved_name()}
        hint={m.saved_name_hint()}
        error={isMissing ? m.saved_name_missing() : undefined}
        maxLength={MAX_NAME}
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="app-actions">
        <Button type="submit">{m.saved_keep()}</Button>
        <Button variant="tertiary" onClick={onCancel}>
          {m.saved_cancel()}
        </Button>
      </div>
    </form>
  );
}
