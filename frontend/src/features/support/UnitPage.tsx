/** One support body with its offers. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { AskLink } from "#/shared/requests/AskLink";
import { supportKindLabel } from "#/shared/support/words";
import { formatDate } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { landLabel, supportLevelLabel } from "#/shared/text/labels";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Facts } from "#/shared/ui/Facts";
import { Loaded } from "#/shared/ui/Loaded";
import { MissingEntry } from "#/shared/ui/MissingEntry";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Paragraphs } from "#/shared/ui/Paragraphs";
import { Sources } from "#/shared/ui/Sources";
import { type Unit, unitQuery } from "./queries";

function Website({ unit: { website_url, unreachable_since } }: { unit: Unit }) {
  if (!website_url) return <span className="app-unknown">{m.value_unknown()}</span>;
  return (
    <>
      <ExternalLink href={website_url}>{new URL(website_url).hostname}</ExternalLink>
      {unreachable_since && (
        <p className="app-unknown">{m.link_unreachable({ date: formatDate(unreachable_since) })}</p>
      )}
    </>
  );
}

function UnitFacts({ unit }: { unit: Unit }) {
  const facts = [
    { label: m.filter_level(), value: supportLevelLabel(unit.level) },
    { label: m.filter_land(), value: unit.lands.map(landLabel).join(", ") || m.unit_all_lands() },
    {
      label: m.fact_website(),
      value: <Website unit={unit} />,
    },
    { label: m.fact_checked_on(), value: formatDate(unit.checked_on) },
  ];
  return (
    <section className="app-panel app-flow" aria-labelledby="facts">
      <h2 className="kern-heading-small" id="facts">
        {m.unit_facts()}
      </h2>
      <Facts facts={facts} />
      <p className="app-actions">
        <AskLink />
      </p>
    </section>
  );
}

function Offers({ unit }: { unit: Unit }) {
  return (
    <section className="app-section" aria-labelledby="offers">
      <h2 className="kern-heading-small" id="offers">
        {m.unit_offers()}
      </h2>
      {unit.support_offers.length === 0 && <p className="kern-body">{m.unit_offers_none()}</p>}
      <ul className="app-results">
        {unit.support_offers.map((offer) => (
          <li key={offer.id}>
            <article className="app-result">
              <h3 className="app-result__title">
                <Link to="/unterstuetzung/angebote/$slug" params={{ slug: offer.slug }}>
                  <Localized text={offer.name} />
                </Link>
              </h3>
              <p className="app-result__meta">{supportKindLabel(offer.kind)}</p>
              <p>
                <Localized text={offer.description} />
              </p>
              {offer.url && (
                <p>
                  <ExternalLink href={offer.url}>{new URL(offer.url).hostname}</ExternalLink>
                </p>
              )}
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Article({ unit }: { unit: Unit }) {
  return (
    <article>
      <PageTitle preline={supportLevelLabel(unit.level)}>{unit.name}</PageTitle>
      <div className="app-detail">
        <div className="app-detail__main">
          <section className="app-flow">
            <Paragraphs text={unit.description} />
          </section>
          <Offers unit={unit} />
          <Sources sources={unit.sources} />
        </div>
        <aside className="app-detail__aside">
          <UnitFacts unit={unit} />
        </aside>
      </div>
    </article>
  );
}

export default function UnitPage() {
  const { slug } = useParams({ from: "/unterstuetzung/$slug" });
  const query = useQuery(unitQuery(slug));
  return (
    <div className="app-container">
      <Breadcrumb to="/unterstuetzung" label={m.support_title()} />
      {isMissing(query.error) ? (
        <MissingEntry title={m.unit_missing()} />
      ) : (
        <Loaded query={query}>{(unit) => <Article unit={unit} />}</Loaded>
      )}
    </div>
  );
}
