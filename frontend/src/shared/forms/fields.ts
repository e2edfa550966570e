/** Fields of a form, and the way between what is typed and what the service takes. */

export type FieldKind =
  | "line"
  | "text"
  | "number"
  | "euro"
  | "date"
  | "choice"
  | "choices"
  | "yes_no"
  | "box";

export interface FieldSpec {
  /** Where the value stands in the body, as in problems: `/scope/de`. */
  pointer: string;
  kind: FieldKind;
  label: string;
  hint?: string;
  isRequired?: boolean;
  options?: { value: string; label: string }[];
}

export type Values = Record<string, string>;
type Content = Record<string, unknown>;

const CENTS = 100;

function valueAt(content: unknown, pointer: string): unknown {
  return pointer
    .slice(1)
    .split("/")
    .reduce<unknown>((found, step) => (found as Content | null | undefined)?.[step], content);
}

function typed(kind: FieldKind, value: unknown): string {
  if (value === null || value === undefined) return "";
  return String(kind === "euro" ? Number(value) / CENTS : value);
}

function meant(kind: FieldKind, text: string): unknown {
  if (kind === "choices") return text.split(",").filter(Boolean);
  if (kind === "box") return text === "true";
  if (text.trim() === "") return null;
  if (kind === "yes_no") return text === "true";
  if (kind === "number") return Number(text);
  return kind === "euro" ? Math.round(Number(text.replace(",", ".")) * CENTS) : text.trim();
}

export function toValues(fields: FieldSpec[], content: unknown): Values {
  return Object.fromEntries(
    fields.map(({ pointer, kind }) => [pointer, typed(kind, valueAt(content, pointer))]),
  );
}

/** A text in two languages of which neither is given is no text. */
export function toContent(fields: FieldSpec[], values: Values): Content {
  const content: Content = {};
  for (const { pointer, kind } of fields) {
    const [name = "", language] = pointer.slice(1).split("/");
    const value = meant(kind, values[pointer] ?? "");
    if (language === undefined) {
      content[name] = value;
    } else if (value !== null) {
      content[name] = { ...(content[name] as Content | undefined), [language]: value };
    } else {
      content[name] ??= null;
    }
  }
  return content;
}
