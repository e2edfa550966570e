/** KERN text field: label, hint and error are tied to the control. */
import type { ComponentProps } from "react";
import { m } from "#/paraglide/messages";
import { Icon } from "./Icon";

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  isOptional?: boolean;
}

function describedBy({ id, hint, error }: FieldProps): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function Frame({ field, children }: { field: FieldProps; children: React.ReactNode }) {
  const { id, label, hint, error, isOptional } = field;
  return (
    <div className={`kern-form-input ${error ? "kern-form-input--error" : ""}`}>
      <label className="kern-label" htmlFor={id}>
        {label} {isOptional && <span className="kern-label__optional">{m.form_optional()}</span>}
      </label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      {error && (
        <p className="kern-error" id={`${id}-error`}>
          <Icon name="danger" size="default" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}

function controlClass(error: string | undefined): string {
  return `kern-form-input__input ${error ? "kern-form-input__input--error" : ""}`;
}

export function TextField({
  label,
  hint,
  error,
  isOptional,
  ...input
}: FieldProps & ComponentProps<"input">) {
  const field = { id: input.id, label, hint, error, isOptional };
  return (
    <Frame field={field}>
      <input
        type="text"
        {...input}
        className={controlClass(error)}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
      />
    </Frame>
  );
}

export function TextArea({
  label,
  hint,
  error,
  isOptional,
  ...area
}: FieldProps & ComponentProps<"textarea">) {
  const field = { id: area.id, label, hint, error, isOptional };
  return (
    <Frame field={field}>
      <textarea
        {...area}
        className={controlClass(error)}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
      />
    </Frame>
  );
}

export function SelectField({
  label,
  hint,
  error,
  isOptional,
  children,
  ...select
}: FieldProps & ComponentProps<"select">) {
  const field = { id: select.id, label, hint, error, isOptional };
  return (
    <Frame field={field}>
      <select
        {...select}
        className={controlClass(error)}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
      >
        {children}
      </select>
    </Frame>
  );
}
