/** What one act needs; checked before it is sent, and kept when it was not taken. */
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { m } from "#/paraglide/messages";
import type { RequestDetail } from "#/shared/requests/queries";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { outcomeLabel, refusalLabel, TOLD_OUTCOMES } from "#/shared/requests/words";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { Question } from "#/shared/ui/Question";
import type { Typed } from "./acts";
import { type Act, type Faults, faultsOf, refusedFields, send } from "./acts";
import { ColleagueField } from "./ColleagueField";

export interface FieldsProps {
  id: string;
  typed: Typed;
  faults: Faults;
  onChange: (changed: Partial<Typed>) => void;
}

const REFUSALS = ["out_of_scope", "no_capacity", "conflict_of_interest", "other"] as const;

interface ChoiceProps<Value extends string> {
  values: readonly Value[];
  labelOf: (value: Value) => string;
}

function Choice<Value extends string>({ values, labelOf }: ChoiceProps<Value>) {
  return (
    <>
      <option value="">{m.form_choose()}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {labelOf(value)}
        </option>
      ))}
    </>
  );
}

interface MessageProps extends FieldsProps {
  label: string;
  hint: string;
}

function Message({ id, typed, faults, onChange, label, hint }: MessageProps) {
  return (
    <>
      <TextArea
        id={`${id}text`}
        label={label}
        hint={hint}
        rows={8}
        error={faults.text}
        value={typed.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <TextField
        id={`${id}author_name`}
        label={m.advising_signed()}
        hint={m.advising_signed_hint()}
        isOptional
        maxLength={100}
        value={typed.author_name}
        onChange={({ target }) => onChange({ author_name: target.value })}
      />
    </>
  );
}

function Answer(props: FieldsProps) {
  const { id, typed, faults, onChange } = props;
  return (
    <>
      <Message {...props} label={m.advising_answer_text()} hint={m.advising_answer_hint()} />
      <SelectField
        id={`${id}outcome`}
        label={m.advising_outcome()}
        error={faults.outcome}
        value={typed.outcome}
        onChange={({ target }) => onChange({ outcome: target.value as Typed["outcome"] })}
      >
        <Choice values={TOLD_OUTCOMES} labelOf={outcomeLabel} />
      </SelectField>
    </>
  );
}

function Wait(props: FieldsProps) {
  const { id, typed, faults, onChange } = props;
  return (
    <>
      <div className="app-days">
        <TextField
          id={`${id}third_party`}
          label={m.advising_third_party()}
          error={faults.third_party}
          value={typed.third_party}
          onChange={({ target }) => onChange({ third_party: target.value })}
        />
        <TextField
          id={`${id}expected_on`}
          type="date"
          label={m.advising_expected_on()}
          error={faults.expected_on}
          value={typed.expected_on}
          onChange={({ target }) => onChange({ expected_on: target.value })}
        />
      </div>
      <Message {...props} label={m.advising_wait_text()} hint={m.advising_wait_hint()} />
    </>
  );
}

function Decline({ id, typed, faults, onChange }: FieldsProps) {
  return (
    <>
      <SelectField
        id={`${id}refusal`}
        label={m.advising_refusal()}
        error={faults.refusal}
        value={typed.refusal}
        onChange={({ target }) => onChange({ refusal: target.value as Typed["refusal"] })}
      >
        <Choice values={REFUSALS} labelOf={refusalLabel} />
      </SelectField>
      <TextArea
        id={`${id}refusal_text`}
        label={m.advising_refusal_text()}
        hint={m.advising_refusal_hint()}
        isOptional
        rows={4}
        value={typed.refusal_text}
        onChange={({ target }) => onChange({ refusal_text: target.value })}
      />
    </>
  );
}

function Fields({ act, request, ...props }: FieldsProps & { act: Act; request: RequestDetail }) {
  switch (act) {
    case "answer":
      return <Answer {...props} />;
    case "ask":
      return <Message {...props} label={m.advising_ask_text()} hint={m.advising_ask_hint()} />;
    case "wait":
      return <Wait {...props} />;
    case "give":
      return <ColleagueField {...props} request={request} />;
    case "decline":
      return <Decline {...props} />;
  }
}

interface ActFormProps {
  act: Act;
  /** What the act is called, on the button too. */
  title: string;
  request: RequestDetail;
  typed: Typed;
  onChange: (changed: Partial<Typed>) => void;
  onDone: () => void;
  /** Somebody else may have been faster. */
  onFailed: () => void;
  onCancel: () => void;
}

export function ActForm({ act, title, request, typed, onChange, ...after }: ActFormProps) {
  const id = useId();
  const [faults, setFaults] = useState<Faults>({});
  const [attempts, setAttempts] = useState(0);
  const [isAsked, ask] = useState(false);
  const sending = useMutation({
    mutationFn: () => send(act, request, typed),
    onSuccess: after.onDone,
    onError: (error) => {
      setFaults(refusedFields(act, error));
      after.onFailed();
    },
  });

  function submit(event?: FormEvent) {
    event?.preventDefault();
    const found = faultsOf(act, typed);
    setFaults(found);
    setAttempts(attempts + 1);
    if (Object.keys(found).length > 0 || sending.isPending) return;
    if (act === "decline") ask(true);
    else sending.mutate();
  }

  const wrong = Object.entries(faults);
  return (
    <form className="app-form app-text app-act" noValidate onSubmit={submit} aria-label={title}>
      {wrong.length > 0 && (
        <ErrorSummary
          key={attempts}
          errors={wrong.map(([name, message]) => ({ id: id + name, message }))}
        />
      )}
      {sending.isError && wrong.length === 0 && (
        <RequestRefusal error={sending.error} onRetry={() => submit()} />
      )}
      <Fields
        act={act}
        request={request}
        id={id}
        typed={typed}
        faults={faults}
        onChange={onChange}
      />
      <div className="app-actions">
        <Button type="submit" aria-disabled={sending.isPending}>
          {sending.isPending ? m.advising_sending() : title}
        </Button>
        <Button variant="secondary" onClick={after.onCancel}>
          {m.desk_uses_cancel()}
        </Button>
      </div>
      {isAsked && (
        <Question
          title={title}
          text={m.advising_decline_question()}
          act={async () => sending.mutate()}
          onDone={() => ask(false)}
          onCancel={() => ask(false)}
        />
      )}
    </form>
  );
}
