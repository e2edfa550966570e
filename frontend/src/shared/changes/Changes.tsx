/** What changed between two contents, in words: nothing depends on colour alone. */
import type { components } from "#/api/generated/catalog";
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";
import {
  actionFieldLabel,
  developmentStatusLabel,
  mustFieldLabel,
  riskLabel,
  solutionKindLabel,
  suitabilityLabel,
} from "#/shared/text/labels";
import { useVocabulary } from "#/shared/text/vocabulary";

export type Change = components["schemas"]["Change"];

const KINDS = {
  added: m.change_added,
  removed: m.change_removed,
  changed: m.change_changed,
  reordered: m.change_reordered,
} as const;

type Word = (id: string) => string;

/** The words for the ids in some fields; elsewhere a text speaks for itself. */
function useWords(): Record<string, Word> {
  return {
    action_fields: actionFieldLabel,
    development_status: developmentStatusLabel,
    goals: useVocabulary("goals"),
    kind: solutionKindLabel,
    risk_flags: riskLabel,
    solution_types: useVocabulary("solution-types"),
    suitable_for: suitabilityLabel,
    supports: useVocabulary("standards"),
    unknown: mustFieldLabel,
  };
}

/** Any value of an entry as one line. */
function textOf(value: unknown, word: Word): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return value ? m.value_yes() : m.value_no();
  if (Array.isArray(value)) return value.map((each) => textOf(each, word)).join(", ");
  if (typeof value === "object") {
    const stated = Object.values(value).filter((each) => each !== null);
    return stated.map((each) => textOf(each, word)).join(" · ");
  }
  return word(String(value));
}

function Removed({ children }: { children: string }) {
  return (
    <del>
      <span className="kern-sr-only">{m.change_was()} </span>
      {children}
    </del>
  );
}

function Added({ children }: { children: string }) {
  return (
    <ins>
      <span className="kern-sr-only">{m.change_is()} </span>
      {children}
    </ins>
  );
}

function Words({ words }: { words: NonNullable<Change["words"]> }) {
  let read = 0;
  return words.map(({ op, text }) => {
    read += text.length;
    const key = `${op}-${read}`;
    if (op === "removed") return <Removed key={key}>{text}</Removed>;
    if (op === "added") return <Added key={key}>{text}</Added>;
    return <span key={key}>{text}</span>;
  });
}

function Difference({ change, word }: { change: Change; word: Word }) {
  const { words, before, after } = change;
  if (words) return <Words words={words} />;
  return (
    <>
      {before !== null && <Removed>{textOf(before, word)}</Removed>}
      {before !== null && after !== null && " "}
      {after !== null && <Added>{textOf(after, word)}</Added>}
    </>
  );
}

export function Changes({ changes }: { changes: Change[] }) {
  const words = useWords();
  if (changes.length === 0) return <p className="kern-body">{m.change_none()}</p>;
  return (
    <ul className="app-changes">
      {changes.map((change) => (
        <li key={`${change.kind} ${change.pointer}`}>
          <h3>
            <Localized text={change.label} />{" "}
            <span className="app-muted">{KINDS[change.kind]()}</span>
          </h3>
          <p lang="de">
            <Difference change={change} word={words[change.field] ?? String} />
          </p>
        </li>
      ))}
    </ul>
  );
}
