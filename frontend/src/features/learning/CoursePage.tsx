/** One course: what it teaches, whom, how, and where that is known from. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { useDataBlock } from "#/shared/data-block";
import { formatDate } from "#/shared/text/format";
import { Localized, localize } from "#/shared/text/Localized";
import { landLabel } from "#/shared/text/labels";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Facts } from "#/shared/ui/Facts";
import { Loaded } from "#/shared/ui/Loaded";
import { MissingEntry } from "#/shared/ui/MissingEntry";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Paragraphs } from "#/shared/ui/Paragraphs";
import { Sources } from "#/shared/ui/Sources";
import { type Course, courseDataQuery, courseQuery } from "./queries";
import { courseCostLabel, languagesText, modeLabel, roleLabel, workloadText } from "./words";

function Unknown() {
  return <span className="app-unknown">{m.value_unknown()}</span>;
}

function Topics({ dimensions }: Pick<Course, "dimensions">) {
  return (
    <ul className="app-plain">
      {dimensions.map(({ id, name }) => (
        <li key={id}>
          <Link to="/lernen" search={{ dimension: [id] }} className="kern-link">
            {localize(name)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Cost({ course: { cost, fees_description } }: { course: Course }) {
  if (!cost && !fees_description) return <Unknown />;
  return (
    <>
      {cost && courseCostLabel(cost)}
      {cost && fees_description && <br />}
      {fees_description && <Localized text={fees_description} />}
    </>
  );
}

function factsOf(course: Course) {
  const { provider, roles, dimensions, mode, certificate, lands, license_spdx } = course;
  return [
    { label: m.learning_provider(), value: provider.name },
    { label: m.learning_for_whom(), value: roles.map(roleLabel).join(", ") },
    { label: m.learning_topic(), value: <Topics dimensions={dimensions} /> },
    { label: m.learning_mode(), value: mode ? modeLabel(mode) : <Unknown /> },
    { label: m.learning_workload(), value: workloadText(course) ?? <Unknown /> },
    { label: m.filter_cost(), value: <Cost course={course} /> },
    {
      label: m.learning_certificate(),
      value: certificate ? <Localized text={certificate} /> : <Unknown />,
    },
    { label: m.learning_language(), value: languagesText(course) ?? <Unknown /> },
    { label: m.learning_license(), value: license_spdx ?? <Unknown /> },
    {
      label: m.learning_where(),
      value: lands.map(landLabel).join(", ") || m.learning_everywhere(),
    },
    { label: m.fact_checked_on(), value: formatDate(course.checked_on) },
  ];
}

function Article({ course }: { course: Course }) {
  const { data } = useQuery(courseDataQuery(course.slug));
  useDataBlock(data);
  return (
    <article>
      <PageTitle preline={course.provider.name}>{course.name}</PageTitle>
      <div className="app-detail">
        <div className="app-detail__main">
          <section className="app-flow">
            <Paragraphs text={course.description} />
            {course.url && (
              <p className="kern-body">
                <ExternalLink href={course.url}>
                  {m.learning_website({ host: new URL(course.url).hostname })}
                </ExternalLink>
              </p>
            )}
            <p className="app-muted">{m.learning_judgement()}</p>
          </section>
          <Sources sources={course.sources} />
        </div>
        <aside className="app-detail__aside">
          <section className="app-panel app-flow" aria-labelledby="facts">
            <h2 className="kern-heading-small" id="facts">
              {m.unit_facts()}
            </h2>
            <Facts facts={factsOf(course)} />
          </section>
        </aside>
      </div>
    </article>
  );
}

export function CoursePage() {
  const { slug } = useParams({ from: "/lernen/$slug" });
  const query = useQuery(courseQuery(slug));
  return (
    <div className="app-container">
      <Breadcrumb to="/lernen" label={m.learning_title()} />
      {isMissing(query.error) ? (
        <MissingEntry title={m.learning_missing()} />
      ) : (
        <Loaded query={query}>{(course) => <Article course={course} />}</Loaded>
      )}
    </div>
  );
}
