/** What a cell says and how that is known; unknown is said, not left out. */
import { m } from "#/paraglide/messages";
import { formatDate, formatDateShortly } from "#/shared/text/format";
import { Localized, localize } from "#/shared/text/Localized";
import { evidenceLevelLabel } from "#/shared/text/labels";
import { Badge } from "#/shared/ui/Badge";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import type { Cell } from "./queries";

type Evidence = NonNullable<Cell["evidence"]>;
type Source = NonNullable<Cell["source"]>;

const ADDRESS = /^https?:\/\//;

function Statement({ cell: { text, items } }: { cell: Cell }) {
  return (
    <>
      {text &&
        (ADDRESS.test(text.de) ? (
          <ExternalLink href={text.de}>{new URL(text.de).hostname}</ExternalLink>
        ) : (
          <Localized text={text} />
        ))}
      {items.length > 0 && (
        <ul className="app-compare__items">
          {items.map((item) => (
            <li key={item.de}>
              <Localized text={item} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function EvidenceBadge({ evidence }: { evidence: Evidence }) {
  const { level, is_expired, valid_until } = evidence;
  if (is_expired && valid_until) {
    return (
      <Badge tone="warning" icon="warning">
        {m.evidence_expired({ date: formatDate(valid_until) })}
      </Badge>
    );
  }
  return (
    <Badge tone={level === "declared" ? "info" : "success"}>{evidenceLevelLabel(level)}</Badge>
  );
}

function EvidenceDetail({ evidence, source }: { evidence: Evidence | null; source: Source }) {
  const { label, url, checked_on } = source;
  return (
    <details className="app-compare__source">
      <summary>{m.source_checked_on({ date: formatDateShortly(checked_on) })}</summary>
      {evidence && (evidence.label || evidence.url) && (
        <p>
          {m.evidence_title()}:{" "}
          {evidence.url ? (
            <ExternalLink href={evidence.url}>{evidence.label ?? evidence.url}</ExternalLink>
          ) : (
            evidence.label
          )}
          {evidence.issued_by && `, ${evidence.issued_by}`}
          {evidence.issued_on && `, ${formatDate(evidence.issued_on)}`}
        </p>
      )}
      <p>
        {m.source_title()}:{" "}
        {url ? (
          <ExternalLink href={url}>{localize(label)}</ExternalLink>
        ) : (
          <Localized text={label} />
        )}
      </p>
    </details>
  );
}

export function CellContent({ cell }: { cell: Cell }) {
  if (cell.state === "not_applicable") {
    return <span className="app-muted">{m.value_not_applicable()}</span>;
  }
  if (cell.state === "unknown") {
    return (
      <span className="app-unknown">
        {cell.unknown_as_of
          ? m.value_unknown_as_of({ date: formatDateShortly(cell.unknown_as_of) })
          : m.value_unknown()}
      </span>
    );
  }
  return (
    <>
      <Statement cell={cell} />
      {cell.evidence && (
        <div>
          <EvidenceBadge evidence={cell.evidence} />
        </div>
      )}
      {cell.source && <EvidenceDetail evidence={cell.evidence} source={cell.source} />}
    </>
  );
}
