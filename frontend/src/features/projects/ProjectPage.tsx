/** One model project: who, where, since when, with which money. */
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { NearestSupport } from "#/shared/support/NearestSupport";
import { formatEuro } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { landLabel } from "#/shared/text/labels";
import { periodText } from "#/shared/text/period";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Facts } from "#/shared/ui/Facts";
import { Loaded } from "#/shared/ui/Loaded";
import { MissingEntry } from "#/shared/ui/MissingEntry";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Paragraphs } from "#/shared/ui/Paragraphs";
import { SourceLine, Sources } from "#/shared/ui/Sources";
import { categoryLabel, waveLabel } from "./labels";
import { type Project, projectQuery } from "./queries";

type Money = Project["money"][keyof Project["money"]];

function Unknown() {
  return <span className="app-unknown">{m.value_unknown()}</span>;
}

function amount(money: Money): ReactNode {
  if (!money) return <Unknown />;
  return (
    <>
      {money.is_approximate && m.project_about()} {formatEuro(money.amount_eur)}
      <br />
      <span className="app-muted">
        <SourceLine source={money.source} />
      </span>
    </>
  );
}

function Partners({ partners }: Pick<Project, "partners">) {
  return (
    <section className="app-section app-flow" aria-labelledby="partners">
      <h2 className="kern-heading-small" id="partners">
        {m.project_partners()}
      </h2>
      <ul className="kern-list kern-list--bullet">
        {partners.map(({ name, role }) => (
          <li key={name}>
            {name}
            {role === "lead" && <span className="app-muted"> ({m.project_lead()})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MoneyFacts({ money }: Pick<Project, "money">) {
  return (
    <section className="app-section app-flow" aria-labelledby="money">
      <h2 className="kern-heading-small" id="money">
        {m.project_money()}
      </h2>
      <Facts
        facts={[
          { label: m.project_total_cost(), value: amount(money.total_cost) },
          { label: m.project_grant_amount(), value: amount(money.grant_amount) },
          { label: m.project_own_contribution(), value: amount(money.own_contribution) },
          { label: m.project_land_funding(), value: amount(money.land_funding) },
        ]}
      />
    </section>
  );
}

function Article({ project }: { project: Project }) {
  const facts = [
    { label: m.project_official_name(), value: project.official_name ?? <Unknown /> },
    { label: m.filter_wave(), value: waveLabel(project.wave) },
    { label: m.filter_category(), value: categoryLabel(project.category) },
    { label: m.filter_land(), value: project.lands.map(landLabel).join(", ") },
    { label: m.project_period(), value: periodText(project.period) ?? <Unknown /> },
    {
      label: m.fact_website(),
      value: project.website_url ? (
        <ExternalLink href={project.website_url}>
          {new URL(project.website_url).hostname}
        </ExternalLink>
      ) : (
        <Unknown />
      ),
    },
  ];
  return (
    <article>
      <PageTitle preline={m.project_preline({ number: project.number })}>
        {localize(project.title)}
      </PageTitle>
      <div className="app-detail">
        <div className="app-detail__main">
          {project.note && (
            <section className="app-flow">
              <Paragraphs text={project.note} />
            </section>
          )}
          <Partners partners={project.partners} />
          <MoneyFacts money={project.money} />
          <Sources sources={project.sources} />
        </div>
        <aside className="app-detail__aside">
          <section className="app-panel app-flow" aria-labelledby="facts">
            <h2 className="kern-heading-small" id="facts">
              {m.project_facts()}
            </h2>
            <Facts facts={facts} />
          </section>
        </aside>
      </div>
      <NearestSupport topics={[]} about={`project:${project.slug}`} />
    </article>
  );
}

export default function ProjectPage() {
  const { slug } = useParams({ from: "/modellprojekte/$slug" });
  const query = useQuery(projectQuery(slug));
  return (
    <div className="app-container">
      <Breadcrumb to="/modellprojekte" label={m.projects_title()} />
      {isMissing(query.error) ? (
        <MissingEntry title={m.project_missing()} />
      ) : (
        <Loaded query={query}>{(project) => <Article project={project} />}</Loaded>
      )}
    </div>
  );
}
