/** The main fields of an entry, each with what is wrong about it. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import {
  actionFieldIds,
  actionFieldLabel,
  developmentStatusIds,
  developmentStatusLabel,
  mustFieldIds,
  mustFieldLabel,
  sizeClassIds,
  sizeClassLabel,
  solutionKindIds,
  solutionKindLabel,
} from "#/shared/text/labels";
import { vocabularyQuery } from "#/shared/text/vocabulary";
import { TextArea, TextField } from "#/shared/ui/Field";
import { type Content, linesAt, textAt, valueAt, withUnknown, withValue } from "./content";
import type { Finding } from "./queries";

interface FieldsProps {
  content: Content;
  findings: Finding[];
  onChange: (content: Content) => void;
}

interface FieldProps extends FieldsProps {
  pointer: string;
  label: string;
  hint?: string;
}

export function idOf(pointer: string): string {
  return `field${pointer.replaceAll("/", "-")}`;
}

/** What is wrong at a place, below it, or about the text that it is the German part of. */
function messageAt(findings: Finding[], pointer: string): string | undefined {
  const whole = pointer.replace(/\/de$/, "");
  const found = findings.filter(
    (finding) =>
      [pointer, whole].includes(finding.pointer) || finding.pointer.startsWith(`${pointer}/`),
  );
  return found.map(({ message }) => localize(message)).join(" ") || undefined;
}

function TextEntry({ content, findings, onChange, pointer, label, hint }: FieldProps) {
  return (
    <TextField
      id={idOf(pointer)}
      label={label}
      {...(hint && { hint })}
      error={messageAt(findings, pointer)}
      value={textAt(content, pointer)}
      onChange={({ target }) => onChange(withValue(content, pointer, target.value || undefined))}
    />
  );
}

function LongEntry({ content, findings, onChange, pointer, label }: FieldProps) {
  return (
    <TextArea
      id={idOf(pointer)}
      label={label}
      rows={4}
      error={messageAt(findings, pointer)}
      value={textAt(content, pointer)}
      onChange={({ target }) => onChange(withValue(content, pointer, target.value || undefined))}
    />
  );
}

function LinesEntry({ content, findings, onChange, pointer, label }: FieldProps) {
  function change(text: string) {
    onChange(withValue(content, pointer, text === "" ? undefined : text.split("\n")));
  }
  return (
    <TextArea
      id={idOf(pointer)}
      label={label}
      hint={m.draft_one_per_line()}
      rows={4}
      error={messageAt(findings, pointer)}
      value={linesAt(content, pointer).join("\n")}
      onChange={({ target }) => change(target.value)}
    />
  );
}

interface Option {
  value: string;
  label: string;
}

function Choice(props: FieldProps & { options: Option[] }) {
  const { content, findings, onChange, pointer, label, options } = props;
  const error = messageAt(findings, pointer);
  const value = valueAt(content, pointer);
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={idOf(pointer)}>
        {label}
      </label>
      <span className="app-sorting">
        <select
          id={idOf(pointer)}
          value={value === undefined || value === null ? "" : String(value)}
          aria-invalid={error ? true : undefined}
          onChange={({ target }) => {
            const chosen = ["true", "false"].includes(target.value)
              ? target.value === "true"
              : target.value || undefined;
            onChange(withValue(content, pointer, chosen));
          }}
        >
          <option value="">{m.draft_not_stated()}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
      {error && <p className="kern-error">{error}</p>}
    </div>
  );
}

interface ChecksProps {
  id: string;
  legend: string;
  options: Option[];
  chosen: string[];
  error?: string | undefined;
  onChange: (chosen: string[]) => void;
}

export function Checks({ id, legend, options, chosen, error, onChange }: ChecksProps) {
  return (
    <fieldset className="app-checks" id={id} tabIndex={-1}>
      <legend className="kern-label">{legend}</legend>
      {options.map(({ value, label }) => (
        <div key={value} className="kern-form-check">
          <input
            id={`${id}-${value}`}
            type="checkbox"
            className="kern-form-check__checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
              )
            }
          />
          <label className="kern-label" htmlFor={`${id}-${value}`}>
            {label}
          </label>
        </div>
      ))}
      {error && <p className="kern-error">{error}</p>}
    </fieldset>
  );
}

function ChecksEntry(props: FieldProps & { options: Option[] }) {
  const { content, findings, onChange, pointer, label, options } = props;
  return (
    <Checks
      id={idOf(pointer)}
      legend={label}
      options={options}
      chosen={linesAt(content, pointer)}
      error={messageAt(findings, pointer)}
      onChange={(chosen) =>
        onChange(withValue(content, pointer, chosen.length > 0 ? chosen : undefined))
      }
    />
  );
}

function options(ids: string[], label: (id: string) => string): Option[] {
  return ids.map((id) => ({ value: id, label: label(id) }));
}

export function DraftFields(props: FieldsProps) {
  const { content, onChange } = props;
  const types = useQuery(vocabularyQuery("solution-types")).data?.concepts ?? [];
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <TextEntry {...props} pointer="/name" label={m.must_name()} />
      <Choice
        {...props}
        pointer="/kind"
        label={m.must_kind()}
        options={options(solutionKindIds, solutionKindLabel)}
      />
      <LongEntry {...props} pointer="/short_description/de" label={m.draft_short_de()} />
      <LongEntry {...props} pointer="/short_description/en" label={m.draft_short_en()} />
      <LongEntry {...props} pointer="/long_description/de" label={m.draft_long_de()} />
      <LongEntry {...props} pointer="/long_description/en" label={m.draft_long_en()} />
      <LinesEntry {...props} pointer="/features/de" label={m.solution_features()} />
      <LongEntry {...props} pointer="/challenge/de" label={m.solution_challenge()} />
      <LongEntry {...props} pointer="/benefit/de" label={m.solution_benefit()} />
      <ChecksEntry
        {...props}
        pointer="/action_fields"
        label={m.filter_action_field()}
        options={options(actionFieldIds, actionFieldLabel)}
      />
      <ChecksEntry
        {...props}
        pointer="/solution_types"
        label={m.filter_solution_type()}
        options={types.map(({ id, label }) => ({ value: id, label: localize(label) }))}
      />
      <ChecksEntry
        {...props}
        pointer="/suitable_for"
        label={m.filter_suitable_for()}
        options={options(sizeClassIds, sizeClassLabel)}
      />
      <Choice
        {...props}
        pointer="/development_status"
        label={m.filter_development_status()}
        options={options(developmentStatusIds, developmentStatusLabel)}
      />
      <Choice
        {...props}
        pointer="/is_open_source"
        label={m.must_is_open_source()}
        options={[
          { value: "true", label: m.value_yes() },
          { value: "false", label: m.value_no() },
        ]}
      />
      <TextEntry {...props} pointer="/license_spdx" label={m.fact_license()} />
      <TextEntry {...props} pointer="/source_code_url" label={m.fact_source_code()} />
      <TextEntry {...props} pointer="/website_url" label={m.fact_website()} />
      <TextEntry {...props} pointer="/documentation_url" label={m.fact_documentation()} />
      <TextEntry
        {...props}
        pointer="/owner_id"
        label={m.fact_owner()}
        hint={m.draft_owner_hint()}
      />
      <LinesEntry {...props} pointer="/keywords" label={m.draft_keywords()} />
      <Checks
        id={idOf("/unknown")}
        legend={m.draft_unknown()}
        options={options(mustFieldIds, mustFieldLabel)}
        chosen={linesAt(content, "/unknown")}
        onChange={(unknown) => onChange(withUnknown(content, unknown, today))}
      />
    </>
  );
}
