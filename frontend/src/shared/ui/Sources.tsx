/** Where the facts of a page come from and when they were checked. */
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { ExternalLink } from "./ExternalLink";

export interface Source {
  label: string;
  url?: string | null;
  checked_on: string;
}

export function SourceLine({ source }: { source: Source }) {
  return (
    <>
      {source.url ? <ExternalLink href={source.url}>{source.label}</ExternalLink> : source.label}{" "}
      <span className="app-muted">
        {m.source_checked_on({ date: formatDate(source.checked_on) })}
      </span>
    </>
  );
}

export function Sources({ sources }: { sources: Source[] }) {
  return (
    <section className="app-section" aria-labelledby="sources">
      <h2 className="kern-heading-small" id="sources">
        {m.sources_title()}
      </h2>
      <ul className="app-sources">
        {sources.map((source) => (
          <li key={source.url ?? source.label}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
