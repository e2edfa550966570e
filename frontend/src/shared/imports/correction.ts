/** Puts a proposed correction into the text of a file, where it stands on one line. */

export interface Correctable {
  code: string;
  pointer: string;
  line?: number | null;
  proposal?: unknown;
}

const VERSION_KEY = "publiccodeYmlVersion";
/** Plain in YAML without being a number, a truth value or null. */
const PLAIN = /^[A-Za-z][\w./+-]*$/;
const WORDS = /^(true|false|null|yes|no|on|off)$/i;

/** The corrected text; undefined where a person has to do it. */
export function correct(text: string, finding: Correctable): string | undefined {
  const { code, line, proposal } = finding;
  if (!["string", "boolean", "number"].includes(typeof proposal)) return undefined;
  if (code === "version_missing") return withVersion(text, String(proposal));
  const lines = text.split("\n");
  const old = line == null ? undefined : lines[line - 1];
  if (line == null || old === undefined) return undefined;
  const next =
    code === "key_misspelt"
      ? withKey(old, keyOf(finding.pointer), String(proposal))
      : withValue(old, lines[line], keyOf(finding.pointer), proposal);
  if (next === undefined || next === old) return undefined;
  return lines.with(line - 1, next).join("\n");
}

function keyOf(pointer: string): string {
  const last = pointer.slice(pointer.lastIndexOf("/") + 1);
  return last.replaceAll("~1", "/").replaceAll("~0", "~");
}

function withVersion(text: string, version: string): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => /^[^#%\s-]/.test(line));
  return lines.toSpliced(Math.max(first, 0), 0, `${VERSION_KEY}: "${version}"`).join("\n");
}

function withKey(line: string, key: string, meant: string): string | undefined {
  const found = /^(\s*(?:-\s+)?)(["']?)([^"':]+)\2(\s*:.*)$/.exec(line);
  return found?.[3] === key ? `${found[1]}${meant}${found[4]}` : undefined;
}

function withValue(
  line: string,
  following: string | undefined,
  key: string,
  proposal: unknown,
): string | undefined {
  const found = /^(\s*(?:-\s+)?(?:["']?([^"':]+)["']?\s*:\s+)?)(.*?)(\s+#.*)?(\r?)$/.exec(line);
  if (!found) return undefined;
  const [, start = "", named, value = "", comment = "", end = ""] = found;
  const isPlace = /^\d+$/.test(key) ? named === undefined : named === key;
  if (!isPlace || !isWhole(value) || continues(start, following)) return undefined;
  return `${start}${written(proposal)}${comment}${end}`;
}

/** One complete value: no block, list, alias or text that goes on. */
function isWhole(value: string): boolean {
  if (/^["']/.test(value)) return value.length > 1 && value.at(-1) === value[0];
  return value !== "" && !/^[|>[{&*!]/.test(value);
}

function continues(start: string, following: string | undefined): boolean {
  if (following === undefined || /^\s*(#|$)/.test(following)) return false;
  const indent = (text: string) => text.length - text.trimStart().length;
  return (
    indent(following) > indent(start) && !/^\s*(-\s|["']?[\w.-]+["']?\s*:(\s|$))/.test(following)
  );
}

function written(proposal: unknown): string {
  if (typeof proposal !== "string") return String(proposal);
  return PLAIN.test(proposal) && !WORDS.test(proposal) ? proposal : JSON.stringify(proposal);
}
