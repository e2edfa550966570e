/** For each role a way through courses and readings. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { ResultCount } from "#/shared/filters/ResultList";
import { Localized, localize } from "#/shared/text/Localized";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Loaded } from "#/shared/ui/Loaded";
import { LearningViews } from "./LearningViews";
import { type LearningPath, type LearningStep, learningPathsQuery } from "./queries";
import { courseCostLabel, roleLabel, workloadText } from "./words";

function Step({ step: { purpose, course, reading } }: { step: LearningStep }) {
  const facts = course && [
    course.provider.name,
    workloadText(course),
    course.cost && courseCostLabel(course.cost),
  ];
  return (
    <li>
      <Localized text={purpose} />
      <br />
      {course && (
        <>
          <Link to="/lernen/$slug" params={{ slug: course.slug }} className="kern-link">
            {course.name}
          </Link>{" "}
          <span className="app-muted">{facts?.filter(Boolean).join(" · ")}</span>
        </>
      )}
      {reading?.url.startsWith("/") && (
        <Link to={reading.url} className="kern-link">
          {localize(reading.title)}
        </Link>
      )}
      {reading && !reading.url.startsWith("/") && (
        <ExternalLink href={reading.url}>{localize(reading.title)}</ExternalLink>
      )}
    </li>
  );
}

function Path({ path: { slug, role, title, goal, steps } }: { path: LearningPath }) {
  return (
    <section className="app-section app-flow" aria-labelledby={slug}>
      <div>
        <p className="app-preline">{roleLabel(role)}</p>
        <h3 className="kern-heading-small" id={slug}>
          {localize(title)}
        </h3>
      </div>
      <p className="kern-body">
        <Localized text={goal} />
      </p>
      <ol className="app-ways app-next-steps">
        {steps.map((step) => (
          <Step key={step.purpose.de} step={step} />
        ))}
      </ol>
    </section>
  );
}

export function Paths() {
  const query = useQuery(learningPathsQuery);
  return (
    <div className="app-section">
      <div className="app-list__head">
        {query.data && (
          <ResultCount>{m.learning_paths_count({ count: query.data.items.length })}</ResultCount>
        )}
        <LearningViews />
      </div>
      <Loaded query={query}>
        {({ items }) => items.map((path) => <Path key={path.slug} path={path} />)}
      </Loaded>
    </div>
  );
}
