/** A form made of fields; a refused one keeps what was typed and leads to what is wrong. */
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { Checks } from "#/shared/ui/Checks";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { type FieldSpec, toContent, toValues, type Values } from "./fields";

interface RecordFormProps {
  title: string;
  fields: FieldSpec[];
  content: unknown;
  send: (content: Record<string, unknown>) => Promise<unknown>;
  onDone: () => void;
  onCancel: () => void;
}

function missing(fields: FieldSpec[], values: Values): string[] {
  return fields
    .filter(({ pointer, isRequired }) => isRequired && !values[pointer]?.trim())
    .map(({ pointer }) => pointer);
}

/** The fields that a refusal names; a whole text stands for its German version. */
function named(fields: FieldSpec[], error: unknown): string[] {
  if (!(error instanceof Problem)) return [];
  const pointers = error.errors.map(({ pointer }) => pointer ?? "");
  return fields
    .map(({ pointer }) => pointer)
    .filter((own) => pointers.some((told) => told === own || `${told}/de` === own));
}

function Refusal({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (error instanceof Problem && error.status === 412) {
    return <Alert tone="warning" title={m.desk_uses_stale()} live />;
  }
  if (error instanceof Problem && error.status === 409) {
    return <Alert tone="warning" title={m.desk_uses_conflict()} live />;
  }
  return <LoadError error={error} onRetry={onRetry} />;
}

export function RecordForm({ title, fields, content, send, onDone, onCancel }: RecordFormProps) {
  const form = useId();
  const [values, setValues] = useState(() => toValues(fields, content));
  const [wrong, setWrong] = useState<string[]>([]);
  const [attempts, setAttempts] = useState(0);
  const sending = useMutation({
    mutationFn: () => send(toContent(fields, values)),
    onSuccess: onDone,
    onError: (error) => setWrong(named(fields, error)),
  });

  function submit(event?: FormEvent) {
    event?.preventDefault();
    const absent = missing(fields, values);
    setWrong(absent);
    setAttempts(attempts + 1);
    if (absent.length === 0 && !sending.isPending) sending.mutate();
  }

  const check = ({ label }: FieldSpec) => m.desk_uses_check({ label });
  const faults = fields.filter(({ pointer }) => wrong.includes(pointer));
  return (
    <form className="app-form app-text" noValidate onSubmit={submit} aria-label={title}>
      <h3 className="kern-title">{title}</h3>
      {faults.length > 0 && (
        <ErrorSummary
          key={`${attempts} ${wrong.join()}`}
          errors={faults.map((field) => ({ id: form + field.pointer, message: check(field) }))}
        />
      )}
      {sending.isError && faults.length === 0 && (
        <Refusal error={sending.error} onRetry={() => submit()} />
      )}
      {fields.map((field) => (
        <Control
          key={field.pointer}
          id={form + field.pointer}
          field={field}
          value={values[field.pointer] ?? ""}
          error={wrong.includes(field.pointer) ? check(field) : undefined}
          onChange={(value) => setValues({ ...values, [field.pointer]: value })}
        />
      ))}
      <div className="app-actions">
        <Button type="submit" aria-disabled={sending.isPending}>
          {sending.isPending ? m.desk_uses_saving() : m.desk_uses_save()}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {m.desk_uses_cancel()}
        </Button>
      </div>
    </form>
  );
}

interface ControlProps {
  id: string;
  field: FieldSpec;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const YES_OR_NO = () => [
  { value: "true", label: m.value_yes() },
  { value: "false", label: m.value_no() },
];

function Control({ id, field, value, error, onChange }: ControlProps) {
  const { kind, label, hint, isRequired, options } = field;
  const common = { id, label, error, isOptional: !isRequired, ...(hint && { hint }) };
  if (kind === "box") {
    return (
      <label className="app-box" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={value === "true"}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(String(event.target.checked))}
        />{" "}
        {label} {error && <strong>{error}</strong>}
      </label>
    );
  }
  if (kind === "choices") {
    return (
      <Checks
        id={id}
        legend={label}
        options={options ?? []}
        chosen={value.split(",").filter(Boolean)}
        error={error}
        onChange={(chosen) => onChange(chosen.join(","))}
      />
    );
  }
  if (kind === "choice" || kind === "yes_no") {
    return (
      <SelectField {...common} value={value} onChange={(event) => onChange(event.target.value)}>
        {!isRequired && <option value="">{m.value_unknown()}</option>}
        {(options ?? YES_OR_NO()).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectField>
    );
  }
  if (kind === "text") {
    return (
      <TextArea
        {...common}
        rows={3}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <TextField
      {...common}
      type={kind === "date" ? "date" : "text"}
      inputMode={kind === "number" || kind === "euro" ? "decimal" : undefined}
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
