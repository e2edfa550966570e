/** What changed between two contents, in words: nothing depends on colour alone. */
import type { ReactNode } from "react";
import type { components } from "#/api/generated/catalog";
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";

export type Change = components["schemas"]["Change"];

const KINDS = {
  added: m.change_added,
  removed: m.change_removed,
  changed: m.change_changed,
  reordered: m.change_reordered,
} as const;

function Removed({ children }: { children: ReactNode }) {
  return (
    <del>
      <span className="kern-sr-only">{m.change_was()} </span>
      {children}
    </del>
  );
}

function Added({ children }: { children: ReactNode }) {
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

function Difference({ change }: { change: Change }) {
  const { words, before_text, after_text } = change;
  if (words) return <Words words={words} />;
  return (
    <>
      {before_text && (
        <Removed>
          <Localized text={before_text} />
        </Removed>
      )}
      {before_text && after_text && " "}
      {after_text && (
        <Added>
          <Localized text={after_text} />
        </Added>
      )}
    </>
  );
}

export function Changes({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return <p className="kern-body">{m.change_none()}</p>;
  return (
    <ul className="app-changes">
      {changes.map((change) => (
        <li key={`${change.kind} ${change.pointer}`}>
          <h3>
            <Localized text={change.label} />{" "}
            <span className="app-muted">{KINDS[change.kind]()}</span>
          </h3>
          <p {...(change.words && { lang: "de" })}>
            <Difference change={change} />
          </p>
        </li>
      ))}
    </ul>
  );
}
