/** Longer text from the API in its Markdown: paragraphs, lists, headings, emphasis, links. */
import { type ReactNode, useMemo } from "react";
import { Localized, type LocalizedText, localize } from "#/shared/text/Localized";
import { ExternalLink } from "./ExternalLink";

const INLINE = /\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|`([^`]+)`/g;
const BULLET = /^\s*[-*] /;
const NUMBER = /^\s*\d+\. /;
const HEADING = /^#{1,6} /;

/** Emphasis, code and links; everything else stays as it is written. */
function inline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, label, address, strong, emphasis, code] = match;
    parts.push(text.slice(end, match.index));
    end = match.index + whole.length;
    if (label && address) {
      parts.push(
        <ExternalLink key={match.index} href={address}>
          {label}
        </ExternalLink>,
      );
    } else if (strong) parts.push(<strong key={match.index}>{strong}</strong>);
    else if (emphasis) parts.push(<em key={match.index}>{emphasis}</em>);
    else parts.push(<code key={match.index}>{code}</code>);
  }
  return [...parts, text.slice(end)];
}

function Block({ text }: { text: string }) {
  const lines = text.split("\n");
  if (HEADING.test(text) && lines.length === 1) {
    return <h3 className="kern-title">{inline(text.replace(HEADING, ""))}</h3>;
  }
  const mark = [BULLET, NUMBER].find((each) => lines.every((line) => each.test(line)));
  if (!mark) return <p className="kern-body">{inline(text)}</p>;
  const List = mark === BULLET ? "ul" : "ol";
  return (
    <List className={`kern-list kern-list--${mark === BULLET ? "bullet" : "numbered"}`}>
      {lines.map((line) => (
        <li key={line}>{inline(line.replace(mark, ""))}</li>
      ))}
    </List>
  );
}

export function Paragraphs({ text }: { text: LocalizedText }) {
  const shown = localize(text);
  const blocks = useMemo(() => shown.trim().split(/\n\s*\n/), [shown]);
  if (blocks.length === 1 && !shown.match(INLINE)) {
    return (
      <p className="kern-body">
        <Localized text={text} />
      </p>
    );
  }
  return blocks.map((block) => <Block key={block} text={block} />);
}
