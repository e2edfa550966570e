/** What an action is: for who recommends it, and for who plans it alone. */
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { m } from "#/paraglide/messages";
import { forgetKept, keep, keptOf } from "#/shared/requests/kept";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { Button } from "#/shared/ui/Button";
import { SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { hasPassed } from "./days";
import type { Action, CostBand, OwnActionForm, Pointer } from "./queries";
import { TargetField } from "./TargetField";
import { COST_BANDS, costLabel } from "./words";

interface Typed {
  title: string;
  text: string;
  pointer: Pointer | null;
  due_on: string;
  cost_band: CostBand | "";
  responsible: string;
}

const NOTHING: Typed = {
  title: "",
  text: "",
  pointer: null,
  due_on: "",
  cost_band: "",
  responsible: "",
};

function typedOf({ kind, target, ...action }: Action): Typed {
  return {
    title: action.title,
    text: action.text ?? "",
    pointer: kind !== "free" && target ? { kind, target } : null,
    due_on: action.due_on ?? "",
    cost_band: action.cost_band ?? "",
    responsible: action.responsible ?? "",
  };
}

/** An adviser does not say who of the municipality does it. */
export type SentAction = Omit<OwnActionForm, "dimension">;

interface ActionFormProps {
  /** Under which name what is typed is kept until it is sent. */
  keptAs: string;
  /** The one that is worded anew. */
  action?: Action;
  isOwn: boolean;
  /** On the button. */
  label: string;
  send: (form: SentAction) => Promise<unknown>;
  onSent: () => void;
}

export function ActionForm({ keptAs, action, isOwn, label, send, onSent }: ActionFormProps) {
  const id = useId();
  const before = action ? typedOf(action) : NOTHING;
  const [typed, setTyped] = useState(() => keptOf<Typed>(keptAs) ?? before);
  const [isChecked, setChecked] = useState(false);
  const { title, text, pointer, due_on, cost_band, responsible } = typed;
  const isPast = due_on !== before.due_on && hasPassed(due_on);
  const sending = useMutation({
    mutationFn: () =>
      send({
        kind: pointer?.kind ?? "free",
        target: pointer?.target ?? null,
        title: title.trim(),
        text: text.trim() || null,
        due_on: due_on || null,
        cost_band: cost_band || null,
        ...(isOwn && { responsible: responsible.trim() || null }),
      }),
    onSuccess: () => {
      forgetKept(keptAs);
      setTyped(NOTHING);
      setChecked(false);
      onSent();
    },
  });

  function change(changed: Partial<Typed>) {
    const next = { ...typed, ...changed };
    setTyped(next);
    keep(keptAs, next);
  }

  function submit(event?: FormEvent) {
    event?.preventDefault();
    setChecked(true);
    if (!title.trim()) document.getElementById(`${id}title`)?.focus();
    else if (isPast) document.getElementById(`${id}due`)?.focus();
    else if (!sending.isPending) sending.mutate();
  }

  return (
    <form className="app-form app-text" noValidate onSubmit={submit}>
      {sending.isError && <RequestRefusal error={sending.error} onRetry={() => submit()} />}
      <TextField
        id={`${id}title`}
        label={m.action_what()}
        hint={m.action_what_hint()}
        maxLength={200}
        error={isChecked && !title.trim() ? m.action_what_missing() : undefined}
        value={title}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextArea
        id={`${id}text`}
        label={m.action_why()}
        isOptional
        rows={4}
        maxLength={4000}
        value={text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <TargetField
        id={`${id}target`}
        pointer={pointer}
        onChange={(next) => change({ pointer: next, title: title || (next?.target.name ?? "") })}
      />
      <div className="app-days">
        <TextField
          id={`${id}due`}
          type="date"
          label={m.action_due()}
          isOptional
          error={isChecked && isPast ? m.action_due_past() : undefined}
          value={due_on}
          onChange={({ target }) => change({ due_on: target.value })}
        />
        <SelectField
          id={`${id}cost`}
          label={m.action_cost()}
          isOptional
          value={cost_band}
          onChange={({ target }) => change({ cost_band: target.value as Typed["cost_band"] })}
        >
          <option value="">{m.action_cost_unknown()}</option>
          {COST_BANDS.map((band) => (
            <option key={band} value={band}>
              {costLabel(band)}
            </option>
          ))}
        </SelectField>
      </div>
      {isOwn && (
        <TextField
          id={`${id}responsible`}
          label={m.action_responsible()}
          hint={m.action_responsible_hint()}
          isOptional
          maxLength={200}
          value={responsible}
          onChange={({ target }) => change({ responsible: target.value })}
        />
      )}
      <Button type="submit" variant="secondary" aria-disabled={sending.isPending}>
        {label}
      </Button>
    </form>
  );
}
