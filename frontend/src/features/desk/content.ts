/** Reads and changes places in the content of a draft, which may hold anything. */

export type Content = Record<string, unknown>;

function isContent(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at `/a/b`; undefined where there is none. */
export function valueAt(content: Content, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, step) => (isContent(value) ? value[step] : undefined), content);
}

/** A copy with another value at `/a/b`; undefined takes it out, and what becomes empty with it. */
export function withValue(content: Content, pointer: string, value: unknown): Content {
  const [step = "", ...rest] = pointer.split("/").slice(1);
  const { [step]: old, ...others } = content;
  const within = isContent(old) ? old : {};
  const next = rest.length === 0 ? value : withValue(within, `/${rest.join("/")}`, value);
  const isEmpty =
    next === undefined || (rest.length > 0 && Object.keys(next as object).length === 0);
  return isEmpty ? others : { ...content, [step]: next };
}

export function textAt(content: Content, pointer: string): string {
  const value = valueAt(content, pointer);
  return typeof value === "string" ? value : "";
}

export function linesAt(content: Content, pointer: string): string[] {
  const value = valueAt(content, pointer);
  return Array.isArray(value) ? value.map(String) : [];
}

/** Each must field is stated, or said to be unknown as of a day. */
export function withUnknown(content: Content, unknown: string[], today: string): Content {
  const marked = withValue(content, "/unknown", unknown.length > 0 ? unknown : undefined);
  if (unknown.length === 0) return withValue(marked, "/unknown_as_of", undefined);
  return marked.unknown_as_of ? marked : withValue(marked, "/unknown_as_of", today);
}
