/** One support offer: what it is, for whom, how to get it. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { MunicipalityChooser } from "#/shared/municipality/MunicipalityChooser";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { AskLink } from "#/shared/requests/AskLink";
import { type SupportOfferDetail, supportOfferQuery } from "#/shared/support/queries";
import { costLabel, deadlineText, supportKindLabel } from "#/shared/support/words";
import { formatDate } from "#/shared/text/format";
import { Localized, localize } from "#/shared/text/Localized";
import { actionFieldLabel, supportLevelLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { Button } from "#/shared/ui/Button";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { type Fact, Facts } from "#/shared/ui/Facts";
import { Loaded } from "#/shared/ui/Loaded";
import { MissingEntry } from "#/shared/ui/MissingEntry";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Paragraphs } from "#/shared/ui/Paragraphs";
import { Sources } from "#/shared/ui/Sources";
import { EligibilityNote } from "./EligibilityNote";
import { NewVariant, VersionNote } from "./Variants";

interface OfferProps {
  offer: SupportOfferDetail;
}

function ForWhom({ offer }: OfferProps) {
  const { area, choose } = useMunicipality();
  const { eligibility, eligibility_description, requirements, reason } = offer;
  return (
    <section className="app-section app-flow" aria-labelledby="for-whom">
      <h2 className="kern-heading-small" id="for-whom">
        {m.support_for_whom()}
      </h2>
      {eligibility_description && <Paragraphs text={eligibility_description} />}
      {!area && requirements.length > 0 && (
        <ul className="kern-list kern-list--bullet">
          {requirements.map((sentence) => (
            <li key={sentence.de}>
              <Localized text={sentence} />
            </li>
          ))}
        </ul>
      )}
      {area && eligibility ? (
        <EligibilityNote eligibility={eligibility} name={area.name} />
      ) : (
        <MunicipalityChooser
          label={m.support_for_municipality()}
          hint={m.support_check_hint()}
          onChoose={choose}
        />
      )}
      {reason && eligibility?.verdict !== "not_eligible" && (
        <p className="kern-body">
          <Localized text={reason} />
        </p>
      )}
    </section>
  );
}

function HowToGetIt({ offer: { application_process, url, unreachable_since } }: OfferProps) {
  if (!application_process && !url) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="how">
      <h2 className="kern-heading-small" id="how">
        {m.support_how()}
      </h2>
      {application_process && <Paragraphs text={application_process} />}
      {url && (
        <p className="kern-body">
          <ExternalLink href={url}>
            {m.support_website({ host: new URL(url).hostname })}
          </ExternalLink>
        </p>
      )}
      {unreachable_since && (
        <p className="kern-body app-unknown">
          {m.link_unreachable({ date: formatDate(unreachable_since) })}
        </p>
      )}
    </section>
  );
}

function areaText({ service_areas }: SupportOfferDetail): string {
  return service_areas.map(({ name }) => name).join(", ") || m.unit_all_lands();
}

function Cost({ offer: { cost, fees_description } }: OfferProps) {
  if (fees_description) return <Localized text={fees_description} />;
  return cost ? costLabel(cost) : <span className="app-unknown">{m.value_unknown()}</span>;
}

function factsOf(offer: SupportOfferDetail): Fact[] {
  const { unit, action_fields, assured_date, checked_on, valid_to } = offer;
  const deadline = deadlineText(offer);
  return [
    {
      label: m.support_unit(),
      value: (
        <Link to="/unterstuetzung/$slug" params={{ slug: unit.slug }} className="kern-link">
          {unit.name}
        </Link>
      ),
    },
    { label: m.filter_level(), value: supportLevelLabel(unit.level) },
    { label: m.support_areas(), value: areaText(offer) },
    { label: m.filter_cost(), value: <Cost offer={offer} /> },
    ...(deadline ? [{ label: m.support_deadline_label(), value: deadline }] : []),
    ...(valid_to ? [{ label: m.support_valid_to(), value: formatDate(valid_to) }] : []),
    {
      label: m.filter_action_field(),
      value: action_fields.map(actionFieldLabel).join(", ") || m.support_any_field(),
    },
    {
      label: m.support_assured(),
      value: assured_date ? formatDate(assured_date) : m.support_not_assured(),
    },
    { label: m.fact_checked_on(), value: formatDate(checked_on) },
  ];
}

function StateOf({ offer: { status, is_review_due, checked_on } }: OfferProps) {
  if (status === "active" && is_review_due) {
    return (
      <Alert tone="info" title={m.support_review_due({ date: formatDate(checked_on) })}>
        <p className="kern-body">{m.support_review_due_text()}</p>
      </Alert>
    );
  }
  if (status === "active") return null;
  const isBack = status === "temporarily_closed";
  return (
    <Alert tone="warning" title={isBack ? m.support_closed() : m.support_ended()}>
      <p className="kern-body">{isBack ? m.support_closed_text() : m.support_ended_text()}</p>
    </Alert>
  );
}

function Article({ offer }: OfferProps) {
  return (
    <article>
      <PageTitle preline={supportKindLabel(offer.kind)}>{localize(offer.name)}</PageTitle>
      <div className="app-detail">
        <div className="app-detail__main">
          <section className="app-flow">
            <StateOf offer={offer} />
            <VersionNote offer={offer} />
            <Paragraphs text={offer.description} />
          </section>
          <ForWhom offer={offer} />
          <HowToGetIt offer={offer} />
          <Sources sources={offer.sources} />
        </div>
        <aside className="app-detail__aside">
          <section className="app-panel app-flow" aria-labelledby="facts">
            <h2 className="kern-heading-small" id="facts">
              {m.unit_facts()}
            </h2>
            <Facts facts={factsOf(offer)} />
            <NewVariant offer={offer} />
            <div className="app-actions">
              <AskLink topic={offer.action_fields[0]} about={`support_offer:${offer.slug}`} />
              <Button variant="secondary" onClick={() => print()}>
                {m.action_print()}
              </Button>
              {offer.may_change && (
                <Link to="/meine-angebote" className="kern-link">
                  {m.offer_change()}
                </Link>
              )}
            </div>
          </section>
        </aside>
      </div>
    </article>
  );
}

export default function OfferPage() {
  const { slug } = useParams({ from: "/unterstuetzung/angebote/$slug" });
  const { key } = useMunicipality();
  const query = useQuery(supportOfferQuery(slug, key));
  return (
    <div className="app-container">
      <Breadcrumb to="/unterstuetzung" label={m.support_title()} />
      {isMissing(query.error) ? (
        <MissingEntry title={m.support_offer_missing()} />
      ) : (
        <Loaded query={query}>{(offer) => <Article offer={offer} />}</Loaded>
      )}
    </div>
  );
}
