/** Filters live in the address: plain `?land=05&land=06`, readable and shareable. */
export type RawSearch = Record<string, string | string[]>;

const MAX_VALUES = 30;
const MAX_LENGTH = 200;

export function parseSearch(text: string): RawSearch {
  const search: RawSearch = {};
  const parameters = new URLSearchParams(text);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    search[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return search;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const item of [value].flat()) {
      if (item !== undefined && item !== null && item !== "") parameters.append(name, String(item));
    }
  }
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** A single value from the address; absent when empty or absurdly long. */
export function textOf(value: unknown): string | undefined {
  const text = [value].flat()[0];
  return typeof text === "string" && text !== "" ? text.slice(0, MAX_LENGTH) : undefined;
}

export function listOf(value: unknown): string[] | undefined {
  const values = [value]
    .flat()
    .filter((item) => typeof item === "string" && item !== "") as string[];
  return values.length > 0 ? values.slice(0, MAX_VALUES) : undefined;
}

/** Keeps of `names` what the address really carries. */
export function listsOf<Name extends string>(
  search: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string[]>> {
  const lists: Partial<Record<Name, string[]>> = {};
  for (const name of names) {
    const values = listOf(search[name]);
    if (values) lists[name] = values;
  }
  return lists;
}
