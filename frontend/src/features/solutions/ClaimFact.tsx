/** What somebody says about a solution, how far it is proven, and until when. */
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { evidenceLevelLabel } from "#/shared/text/labels";
import { Badge } from "#/shared/ui/Badge";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import type { Solution } from "./queries";

export type Claim = NonNullable<Solution["accessibility"]>;

const VALUES = {
  yes: m.value_yes,
  partly: m.value_partly,
  no: m.value_no,
} as const;

function isOver(day: string): boolean {
  return day < new Date().toISOString().slice(0, 10);
}

function Validity({ claim: { issued_by, issued_on, valid_until } }: { claim: Claim }) {
  const issued = [issued_by, issued_on && formatDate(issued_on)].filter(Boolean).join(", ");
  return (
    <>
      {issued && <span className="app-muted">{m.claim_issued({ issued })}</span>}{" "}
      {valid_until &&
        (isOver(valid_until) ? (
          <Badge tone="warning" icon="warning">
            {m.claim_expired({ date: formatDate(valid_until) })}
          </Badge>
        ) : (
          <span className="app-muted">
            {m.claim_valid_until({ date: formatDate(valid_until) })}
          </span>
        ))}
    </>
  );
}

export function ClaimFact({ claim }: { claim: Claim }) {
  const { value, statement, level, evidence_url, evidence_label } = claim;
  return (
    <>
      {VALUES[value]()}
      {statement && (
        <>
          {", "}
          <Localized text={statement} />
        </>
      )}{" "}
      <span className="app-muted">({evidenceLevelLabel(level)})</span>{" "}
      {evidence_url ? (
        <ExternalLink href={evidence_url}>{evidence_label ?? m.use_column_evidence()}</ExternalLink>
      ) : (
        evidence_label
      )}{" "}
      <Validity claim={claim} />
    </>
  );
}
