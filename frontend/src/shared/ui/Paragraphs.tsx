/** Longer text from the API: blank lines part paragraphs, leading hyphens make a list. */
import { Localized, type LocalizedText, localize } from "#/shared/text/Localized";

function Block({ text }: { text: string }) {
  const lines = text.split("\n");
  if (!lines.every((line) => /^[-*] /.test(line))) return <p className="kern-body">{text}</p>;
  return (
    <ul className="kern-list kern-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line.slice(2)}</li>
      ))}
    </ul>
  );
}

export function Paragraphs({ text }: { text: LocalizedText }) {
  const blocks = localize(text)
    .trim()
    .split(/\n\s*\n/);
  if (blocks.length === 1) {
    return (
      <p className="kern-body">
        <Localized text={text} />
      </p>
    );
  }
  return blocks.map((block) => <Block key={block} text={block} />);
}
