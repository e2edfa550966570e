/** What a check found, the gravest first: line, what to do, and the correction. */
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";
import { Badge } from "#/shared/ui/Badge";
import { Cell, Row, Table } from "#/shared/ui/Table";
import type { Finding } from "./queries";

const GROUPS = [
  { severity: "error", tone: "danger", title: m.finding_errors, badge: m.finding_error },
  { severity: "warning", tone: "warning", title: m.finding_warnings, badge: m.finding_warning },
  { severity: "info", tone: "info", title: m.finding_notes, badge: m.finding_note },
] as const;

interface FindingsProps {
  findings: Finding[];
  /** Undefined where a correction cannot be put into the text. */
  onApply?: (finding: Finding) => (() => void) | undefined;
}

function Correction({ finding, onApply }: { finding: Finding } & Pick<FindingsProps, "onApply">) {
  const { proposal } = finding;
  if (proposal === null || proposal === undefined || typeof proposal === "object") return null;
  const apply = onApply?.(finding);
  return (
    <>
      <code>{String(proposal)}</code>
      {apply && (
        <>
          {" "}
          <button type="button" className="app-more" onClick={apply}>
            {m.finding_apply()}
            <span className="kern-sr-only">
              {" "}
              {m.finding_apply_where({ value: String(proposal), place: finding.pointer })}
            </span>
          </button>
        </>
      )}
    </>
  );
}

export function Findings({ findings, onApply }: FindingsProps) {
  return GROUPS.map(({ severity, tone, title, badge }) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return null;
    return (
      <section key={severity} className="app-flow">
        <h3 className="kern-title">{title({ count: group.length })}</h3>
        <Table
          caption={title({ count: group.length })}
          columns={[m.finding_line(), m.finding_place(), m.finding_text(), m.finding_correction()]}
        >
          {group.map((finding) => (
            <Row key={`${finding.code}${finding.pointer}${finding.line}`}>
              <Cell>{finding.line ?? "–"}</Cell>
              <Cell>
                <code>{finding.pointer.slice(1) || "–"}</code>
              </Cell>
              <Cell>
                <Badge tone={tone}>{badge()}</Badge> <Localized text={finding.message} />
              </Cell>
              <Cell>
                <Correction finding={finding} onApply={onApply} />
              </Cell>
            </Row>
          ))}
        </Table>
      </section>
    );
  });
}
