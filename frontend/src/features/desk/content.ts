/** Reads and changes places in the content of a draft, which may hold anything. */

export type Content = Record<string, unknown>;

function isContent(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stepsOf(pointer: string): string[] {
  return pointer.split("/").slice(1);
}

/** The value at `/a/0/b`; undefined where there is none. */
export function valueAt(content: Content, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Content)[step] : undefined,
    content,
  );
}

/** A copy with another value at `/a/0/b`; undefined takes it out, and what becomes empty with it. */
export function withValue(content: Content, pointer: string, value: unknown): Content {
  return (changed(content, stepsOf(pointer), value) ?? {}) as Content;
}

/** An item of a list stays, even when nothing is left in it: others keep their places. */
function changed(old: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(old)) {
    return old.map((item, place) =>
      String(place) === step ? (changed(item, rest, value) ?? {}) : item,
    );
  }
  const { [step]: before, ...others } = isContent(old) ? old : {};
  const next = changed(before, rest, value);
  if (next !== undefined) return { ...(old as Content | undefined), [step]: next };
  return Object.keys(others).length > 0 ? others : undefined;
}

export function textAt(content: Content, pointer: string): string {
  const value = valueAt(content, pointer);
  return typeof value === "string" ? value : "";
}

export function linesAt(content: Content, pointer: string): string[] {
  return itemsAt(content, pointer).map(String);
}

export function itemsAt(content: Content, pointer: string): unknown[] {
  const value = valueAt(content, pointer);
  return Array.isArray(value) ? value : [];
}

/** Each must field is stated, or said to be unknown as of a day. */
export function withUnknown(content: Content, unknown: string[], today: string): Content {
  const marked = withValue(content, "/unknown", unknown.length > 0 ? unknown : undefined);
  if (unknown.length === 0) return withValue(marked, "/unknown_as_of", undefined);
  return marked.unknown_as_of ? marked : withValue(marked, "/unknown_as_of", today);
}
