/** One solution with all that is known about it, and all that is not. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { CompareBar } from "#/shared/comparison/CompareBar";
import { solutionQuery } from "#/shared/solutions/queries";
import { NearestSupport } from "#/shared/support/NearestSupport";
import { formatDate } from "#/shared/text/format";
import { Localized, type LocalizedText, localizeLines } from "#/shared/text/Localized";
import { actionFieldLabel, solutionKindLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { Loaded } from "#/shared/ui/Loaded";
import { MissingEntry } from "#/shared/ui/MissingEntry";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Paragraphs } from "#/shared/ui/Paragraphs";
import { Sources } from "#/shared/ui/Sources";
import { Connections } from "./Connections";
import { CorrectionLink } from "./CorrectionLink";
import { EntryData } from "./EntryData";
import { DemoNotice, StaleNotice } from "./EntryState";
import { Media } from "./Media";
import { NextSteps } from "./NextSteps";
import { Operation } from "./Operation";
import { Prerequisites } from "./Prerequisites";
import { PubliccodeLink } from "./PubliccodeLink";
import type { Solution } from "./queries";
import { SimilarSolutions } from "./SimilarSolutions";
import { SolutionFacts } from "./SolutionFacts";
import { StructuredData } from "./StructuredData";
import { Uses } from "./Uses";

function Description({ solution }: { solution: Solution }) {
  const features = solution.features ? localizeLines(solution.features) : [];
  return (
    <>
      {solution.long_description && (
        <section className="app-section app-flow" aria-labelledby="description">
          <h2 className="kern-heading-small" id="description">
            {m.solution_description()}
          </h2>
          <Paragraphs text={solution.long_description} />
        </section>
      )}
      {features.length > 0 && (
        <section className="app-section app-flow" aria-labelledby="features">
          <h2 className="kern-heading-small" id="features">
            {m.solution_features()}
          </h2>
          <ul className="kern-list kern-list--bullet">
            {features.map((feature) => (
              <li key={feature}>{feature}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A withdrawn entry stays reachable, with the reason and what to use instead. */
function Withdrawal({ withdrawn }: Pick<Solution, "withdrawn">) {
  if (!withdrawn) return null;
  const { at, reason, successor } = withdrawn;
  return (
    <Alert tone="warning" title={m.solution_withdrawn({ date: formatDate(at) })}>
      <p className="kern-body">
        <Localized text={reason} />
      </p>
      {successor && (
        <p className="kern-body">
          {m.solution_successor()}{" "}
          <Link to="/loesungen/$slug" params={{ slug: successor.slug }} className="kern-link">
            {successor.name}
          </Link>
        </p>
      )}
    </Alert>
  );
}

function Notes({ notes }: { notes: [title: string, text: LocalizedText | null][] }) {
  return notes.map(
    ([title, text]) =>
      text && (
        <section key={title} className="app-section app-flow">
          <h2 className="kern-heading-small">{title}</h2>
          <Paragraphs text={text} />
        </section>
      ),
  );
}

function Article({ solution }: { solution: Solution }) {
  return (
    <article>
      <PageTitle preline={solutionKindLabel(solution.kind)}>{solution.name}</PageTitle>
      {solution.short_description && (
        <p className="app-lead">
          <Localized text={solution.short_description} />
        </p>
      )}
      <ul className="app-tags" aria-label={m.filter_action_field()}>
        {solution.action_fields.map((field) => (
          <li key={field}>
            <Link to="/loesungen" search={{ action_field: [field] }}>
              {actionFieldLabel(field)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="app-detail">
        <div className="app-detail__main">
          <DemoNotice solution={solution} />
          <Withdrawal withdrawn={solution.withdrawn} />
          <StaleNotice solution={solution} />
          <Notes
            notes={[
              [m.solution_challenge(), solution.challenge],
              [m.solution_benefit(), solution.benefit],
            ]}
          />
          <Description solution={solution} />
          <Uses slug={solution.slug} />
          <Operation models={solution.operator_models} />
          <Prerequisites prerequisites={solution.prerequisites} />
          <Connections solution={solution} />
          <Media media={solution.media} />
          <SimilarSolutions slug={solution.slug} />
          <Sources sources={solution.sources} />
        </div>
        <aside className="app-detail__aside">
          <NextSteps solution={solution} />
          <SolutionFacts solution={solution} />
          <CorrectionLink slug={solution.slug} />
          <EntryData slug={solution.slug} />
          <StructuredData solution={solution} />
          <PubliccodeLink slug={solution.slug} isOpenSource={solution.is_open_source} />
        </aside>
      </div>
      <NearestSupport topics={solution.action_fields} about={`solution:${solution.slug}`} />
    </article>
  );
}

export default function SolutionPage() {
  const { slug } = useParams({ from: "/loesungen/$slug" });
  const query = useQuery(solutionQuery(slug));
  return (
    <div className="app-container">
      <Breadcrumb to="/loesungen" label={m.solutions_title()} />
      {isMissing(query.error) ? (
        <MissingEntry title={m.solution_missing()} />
      ) : (
        <Loaded query={query}>{(solution) => <Article solution={solution} />}</Loaded>
      )}
      <CompareBar />
    </div>
  );
}
