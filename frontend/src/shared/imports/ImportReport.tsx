/** For editors: the file behind a draft, how it was understood, and what was merged. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Loaded } from "#/shared/ui/Loaded";
import { Findings } from "./Findings";
import { MergedFields } from "./MergedFields";
import { type ImportDetail, importQuery, importsQuery } from "./queries";

function ProposedUses({ uses }: { uses: ImportDetail["proposed_uses"] }) {
  if (uses.length === 0) return null;
  return (
    <section className="app-flow">
      <h3 className="kern-title">{m.import_uses_title()}</h3>
      <p className="app-hint">{m.import_uses_hint()}</p>
      <ul className="kern-list kern-list--bullet">
        {uses.map((use) => (
          <li key={use.pointer}>
            „{use.text}“:{" "}
            {use.areas.map((area) => `${area.name} (${area.kind}, ${area.key})`).join(" / ") ||
              m.import_uses_unmatched()}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Report({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(importQuery(id))}>
      {(detail) => (
        <div className="app-flow">
          <p>
            {m.import_read_on({
              date: formatDate(detail.imported_at),
              version: detail.format_version ?? m.value_unknown(),
            })}{" "}
            {detail.source_url && (
              <ExternalLink href={detail.source_url}>{detail.source_url}</ExternalLink>
            )}
          </p>
          <MergedFields fields={detail.merge} />
          <ProposedUses uses={detail.proposed_uses} />
          <Findings findings={detail.findings} />
          <details className="app-disclosure">
            <summary>{m.import_raw_text()}</summary>
            <pre className="app-source">{detail.raw_text}</pre>
          </details>
        </div>
      )}
    </Loaded>
  );
}

/** Nothing for an entry that never was imported. */
export function ImportReport({ slug }: { slug: string }) {
  const { data } = useQuery(importsQuery(slug));
  const latest = data?.items[0];
  if (!latest) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="import">
      <h2 className="kern-heading-small" id="import">
        {m.import_title()}
      </h2>
      <Report id={latest.id} />
    </section>
  );
}
