/** Single entries of a draft, each with what is wrong about it. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import { vocabularyQuery } from "#/shared/text/vocabulary";
import { Checks, type Option } from "#/shared/ui/Checks";
import { SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { type Content, linesAt, textAt, valueAt, withValue } from "./content";
import type { Finding } from "./queries";

export interface FieldsProps {
  content: Content;
  findings: Finding[];
  onChange: (content: Content) => void;
}

export interface EntryProps extends FieldsProps {
  pointer: string;
  label: string;
  hint?: string;
}

export function idOf(pointer: string): string {
  return `field${pointer.replaceAll("/", "-")}`;
}

export function options(ids: string[], label: (id: string) => string): Option[] {
  return ids.map((id) => ({ value: id, label: label(id) }));
}

/** What is wrong at a place, below it, or about the text that it is the German part of. */
export function messageAt(findings: Finding[], pointer: string): string | undefined {
  const whole = pointer.replace(/\/de$/, "");
  const found = findings.filter(
    (finding) =>
      [pointer, whole].includes(finding.pointer) || finding.pointer.startsWith(`${pointer}/`),
  );
  return sentences(found);
}

/** What is wrong with a place as a whole, not with what is in it. */
export function messageAbout(findings: Finding[], pointer: string): string | undefined {
  return sentences(findings.filter((finding) => finding.pointer === pointer));
}

function sentences(findings: Finding[]): string | undefined {
  return findings.map(({ message }) => localize(message)).join(" ") || undefined;
}

export function LineEntry(props: EntryProps & { type?: "text" | "date" }) {
  const { content, findings, onChange, pointer, label, hint, type = "text" } = props;
  return (
    <TextField
      id={idOf(pointer)}
      type={type}
      label={label}
      {...(hint && { hint })}
      error={messageAt(findings, pointer)}
      value={textAt(content, pointer)}
      onChange={({ target }) => onChange(withValue(content, pointer, target.value || undefined))}
    />
  );
}

export function TextEntry({ content, findings, onChange, pointer, label, rows = 4 }: TextProps) {
  return (
    <TextArea
      id={idOf(pointer)}
      label={label}
      rows={rows}
      error={messageAt(findings, pointer)}
      value={textAt(content, pointer)}
      onChange={({ target }) => onChange(withValue(content, pointer, target.value || undefined))}
    />
  );
}

type TextProps = EntryProps & { rows?: number };

/** A text in both languages of the platform, the second one beside the first. */
export function LocalizedEntry(props: TextProps) {
  const { pointer, label } = props;
  return (
    <div className="app-pair">
      <TextEntry {...props} pointer={`${pointer}/de`} label={m.draft_in_german({ label })} />
      <TextEntry {...props} pointer={`${pointer}/en`} label={m.draft_in_english({ label })} />
    </div>
  );
}

export function LinesEntry({ content, findings, onChange, pointer, label }: EntryProps) {
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

const MEANT: Record<string, boolean | undefined> = { true: true, false: false, "": undefined };

export function ChoiceEntry(props: EntryProps & { options: Option[] }) {
  const { content, findings, onChange, pointer, label, options } = props;
  const value = valueAt(content, pointer);
  return (
    <SelectField
      id={idOf(pointer)}
      label={label}
      error={messageAt(findings, pointer)}
      value={String(value ?? "")}
      onChange={({ target: { value: chosen } }) =>
        onChange(withValue(content, pointer, chosen in MEANT ? MEANT[chosen] : chosen))
      }
    >
      <option value="">{m.draft_not_stated()}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}

export function YesNoEntry(props: EntryProps) {
  const answers = [
    { value: "true", label: m.value_yes() },
    { value: "false", label: m.value_no() },
  ];
  return <ChoiceEntry {...props} options={answers} />;
}

/** A choice among the concepts of a vocabulary of the platform. */
export function VocabularyEntry({ vocabulary, ...props }: EntryProps & { vocabulary: string }) {
  const concepts = useQuery(vocabularyQuery(vocabulary)).data?.concepts ?? [];
  const offered = concepts.map(({ id, label }) => ({ value: id, label: localize(label) }));
  return <ChoiceEntry {...props} options={offered} />;
}

export function ChecksEntry(props: EntryProps & { options: Option[] }) {
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
