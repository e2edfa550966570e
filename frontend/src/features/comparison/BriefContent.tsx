/** One printable page in plain words about one or several solutions. */
import { useQuery } from "@tanstack/react-query";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { formatDate } from "#/shared/text/format";
import { Localized, localize } from "#/shared/text/Localized";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { MissingEntry } from "#/shared/ui/MissingEntry";
import { PageTitle } from "#/shared/ui/PageTitle";
import { type Brief, briefQuery } from "./queries";

type Part = Brief["sections"][number]["parts"][number];

/** The name leads its sentences only where there are several solutions to tell apart. */
function PartOfSection({ part, name }: { part: Part; name: string | undefined }) {
  return (
    <div className="app-brief__part">
      {name && <h3>{name}</h3>}
      <ul>
        {part.sentences.map(({ text, tone }) => (
          <li key={text.de} data-tone={tone}>
            {tone === "caution" && <strong>{m.brief_caution()} </strong>}
            <Localized text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sheet({ brief }: { brief: Brief }) {
  const { solutions, sections, sources } = brief;
  const nameOf = (slug: string | null) =>
    solutions.length > 1 ? solutions.find((solution) => solution.slug === slug)?.name : undefined;
  return (
    <article className="app-brief" data-solutions={solutions.length}>
      {sections.map(({ name, title, parts }) => (
        <section key={name} className="app-brief__section">
          <h2>{localize(title)}</h2>
          <div className="app-brief__parts">
            {parts.map((part) => (
              <PartOfSection key={part.slug} part={part} name={nameOf(part.slug)} />
            ))}
          </div>
        </section>
      ))}
      <footer className="app-brief__sources">
        <h2>{m.sources_title()}</h2>
        <p>
          {sources
            .map(({ label, checked_on }) => m.brief_source({ label, date: formatDate(checked_on) }))
            .join("; ")}
          {"; "}
          {solutions
            .map(({ name, revision_number }) => m.brief_revision({ name, number: revision_number }))
            .join(", ")}
          .
        </p>
        <p>{m.brief_note()}</p>
      </footer>
    </article>
  );
}

export function BriefContent({ slugs }: { slugs: string[] }) {
  const { key } = useMunicipality();
  const query = useQuery({ ...briefQuery(slugs, key), enabled: slugs.length > 0 });
  if (isMissing(query.error)) return <MissingEntry title={m.solution_missing()} />;
  return (
    <Loaded query={query}>
      {(brief) => (
        <>
          <PageTitle preline={m.brief_title()}>
            {brief.solutions.map(({ name }) => name).join(", ")}
          </PageTitle>
          <div className="app-brief__print">
            <Button variant="secondary" onClick={() => print()}>
              {m.brief_print()}
            </Button>
          </div>
          <Sheet brief={brief} />
        </>
      )}
    </Loaded>
  );
}
