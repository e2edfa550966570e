/** A municipality answers a recommendation, or says where an action stands. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { m } from "#/paraglide/messages";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { Button } from "#/shared/ui/Button";
import { SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { hasPassed } from "./days";
import { type Action, forgetActions, type Progress, reportProgress } from "./queries";
import { needsReason, nextStates, stateLabel } from "./words";

interface ProgressFormProps {
  action: Action;
  onDone: () => void;
}

export function ProgressForm({ action, onDone }: ProgressFormProps) {
  const id = useId();
  const client = useQueryClient();
  const states = nextStates(action.state);
  const [state, setState] = useState<Progress["state"]>(states[0] ?? "planned");
  const [reason, setReason] = useState(action.reason ?? "");
  const [due_on, setDue] = useState(action.due_on ?? "");
  const [responsible, setResponsible] = useState(action.responsible ?? "");
  const [isChecked, setChecked] = useState(false);
  const isReasonMissing = needsReason(state) && !reason.trim();
  const isPast = due_on !== (action.due_on ?? "") && hasPassed(due_on);
  const reporting = useMutation({
    mutationFn: () =>
      reportProgress(action, {
        state,
        reason: needsReason(state) ? reason.trim() : null,
        due_on: due_on || null,
        responsible: responsible.trim() || null,
      }),
    onSuccess: () => {
      onDone();
      return forgetActions(client);
    },
    onError: () => forgetActions(client),
  });

  function submit(event?: FormEvent) {
    event?.preventDefault();
    setChecked(true);
    if (isReasonMissing) document.getElementById(`${id}reason`)?.focus();
    else if (isPast) document.getElementById(`${id}due`)?.focus();
    else if (!reporting.isPending) reporting.mutate();
  }

  return (
    <form className="app-form app-text" noValidate onSubmit={submit}>
      {reporting.isError && <RequestRefusal error={reporting.error} onRetry={() => submit()} />}
      <SelectField
        id={`${id}state`}
        label={action.state === "proposed" ? m.action_answer_label() : m.action_state()}
        value={state}
        onChange={({ target }) => setState(target.value as Progress["state"])}
      >
        {states.map((each) => (
          <option key={each} value={each}>
            {stateLabel(each)}
          </option>
        ))}
      </SelectField>
      {needsReason(state) && (
        <TextArea
          id={`${id}reason`}
          label={m.action_reason()}
          hint={action.unit ? m.action_reason_hint() : ""}
          rows={3}
          maxLength={2000}
          error={isChecked && isReasonMissing ? m.action_reason_missing() : undefined}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      {!["done", "already_done", "declined"].includes(state) && (
        <div className="app-days">
          <TextField
            id={`${id}due`}
            type="date"
            label={m.action_due()}
            isOptional
            error={isChecked && isPast ? m.action_due_past() : undefined}
            value={due_on}
            onChange={({ target }) => setDue(target.value)}
          />
          <TextField
            id={`${id}responsible`}
            label={m.action_responsible_short()}
            isOptional
            maxLength={200}
            value={responsible}
            onChange={({ target }) => setResponsible(target.value)}
          />
        </div>
      )}
      <Button type="submit" variant="secondary" aria-disabled={reporting.isPending}>
        {m.action_save()}
      </Button>
    </form>
  );
}
