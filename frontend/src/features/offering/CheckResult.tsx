/** What became of a check: the entry as it would look, what is wrong, and what comes next. */
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { m } from "#/paraglide/messages";
import { Findings } from "#/shared/imports/Findings";
import type { CheckedFile, Finding } from "#/shared/imports/queries";
import { formatDate } from "#/shared/text/format";
import { Alert } from "#/shared/ui/Alert";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Keep } from "./Keep";
import { Preview } from "./Preview";

const REASONS = {
  same_repository: m.duplicate_same_repository,
  same_name_and_owner: m.duplicate_same_name_and_owner,
  same_name: m.duplicate_same_name,
} as const;

function Verdict({ findings }: { findings: Finding[] }) {
  const errors = findings.filter((finding) => finding.severity === "error").length;
  if (errors > 0) {
    return (
      <Alert tone="warning" title={m.offering_faulty({ count: errors })}>
        <p className="kern-body">{m.offering_faulty_text()}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="success" title={m.offering_complete()}>
      <p className="kern-body">{m.offering_complete_text()}</p>
    </Alert>
  );
}

function Duplicates({ file }: { file: CheckedFile }) {
  if (file.duplicates.length === 0) return null;
  return (
    <section className="app-flow">
      <h3 className="kern-title">{m.offering_duplicates()}</h3>
      <ul className="kern-list kern-list--bullet">
        {file.duplicates.map(({ slug, name, status, reasons }) => (
          <li key={slug}>
            {status === "draft" || status === "in_review" || status === "rejected" ? (
              name
            ) : (
              <Link to="/loesungen/$slug" params={{ slug }} className="kern-link">
                {name}
              </Link>
            )}
            {": "}
            {reasons.map((reason) => REASONS[reason]()).join(", ")}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Users({ file }: { file: CheckedFile }) {
  if (file.proposed_uses.length === 0) return null;
  return (
    <section className="app-flow">
      <h3 className="kern-title">{m.import_uses_title()}</h3>
      <p className="app-hint">{m.import_uses_hint()}</p>
      <ul className="kern-list kern-list--bullet">
        {file.proposed_uses.map((use) => (
          <li key={use.pointer}>
            {use.text}:{" "}
            {use.areas.map((area) => area.name).join(" / ") || m.import_uses_unmatched()}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CheckResultProps {
  file: CheckedFile;
  checkedText: string | undefined;
  onApply?: (finding: Finding) => (() => void) | undefined;
}

export function CheckResult({ file, checkedText, onApply }: CheckResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (file) heading.current?.focus();
  }, [file]);
  return (
    <section className="app-section app-flow" aria-labelledby="result">
      <h2 className="kern-heading-medium" id="result" ref={heading} tabIndex={-1}>
        {m.offering_result()}
      </h2>
      <Verdict findings={file.findings} />
      {file.source_url && (
        <p>
          {m.offering_found_at()}{" "}
          <ExternalLink href={file.source_url}>{file.source_url}</ExternalLink>
        </p>
      )}
      <section className="app-flow">
        <h3 className="kern-title">{m.offering_preview()}</h3>
        <Preview file={file} />
      </section>
      <Duplicates file={file} />
      <Findings findings={file.findings} {...(onApply && { onApply })} />
      <Users file={file} />
      <section className="app-flow">
        <h3 className="kern-title">{m.offering_next()}</h3>
        <p>{m.offering_next_text({ date: formatDate(new Date().toISOString()) })}</p>
      </section>
      <Keep file={file} text={checkedText} />
    </section>
  );
}
