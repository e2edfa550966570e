/** At most three offers with the reason for each, the nearest first. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { MunicipalityChooser } from "#/shared/municipality/MunicipalityChooser";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { AskLink } from "#/shared/requests/AskLink";
import { Localized, localize } from "#/shared/text/Localized";
import { actionFieldLabel } from "#/shared/text/labels";
import { chooseNearest, isAbout, tierOf } from "./choosing";
import { nearestSupportQuery, type SupportOffer } from "./queries";
import { supportKindLabel, tierLabel } from "./words";

interface BlockProps {
  topics: string[];
}

interface OfferProps extends BlockProps {
  offer: SupportOffer;
  /** Of the place, as the address carries it. */
  area: string | undefined;
}

function reasonOf(offer: SupportOffer, topics: string[]): string {
  const shared = offer.action_fields.filter((field) => topics.includes(field));
  const topic = isAbout(offer, topics)
    ? m.support_near_topic({ topics: shared.map(actionFieldLabel).join(", ") })
    : m.support_near_any_topic();
  return [offer.reason && localize(offer.reason), topic].filter(Boolean).join(" ");
}

function Offer({ offer, topics, area }: OfferProps) {
  const { slug, name, kind, unit } = offer;
  return (
    <article className="app-result">
      <h3 className="app-result__title">
        <Link to="/unterstuetzung/angebote/$slug" params={{ slug }} search={{ kommune: area }}>
          <Localized text={name} />
        </Link>
      </h3>
      <p className="app-result__meta">
        {tierLabel(tierOf(offer))} · {supportKindLabel(kind)} · {unit.name}
      </p>
      <p className="app-reason">{reasonOf(offer, topics)}</p>
    </article>
  );
}

/** The municipality in the address, else the area of the organisation for which one acts. */
function usePlace() {
  const { key, choose } = useMunicipality();
  const session = useQuery(sessionQuery);
  return {
    key: key ?? session.data?.acting_for?.area_key ?? undefined,
    isKnown: key !== undefined || !session.isPending,
    choose,
  };
}

/** Nothing while it loads and nothing where the service does not answer: the page goes without. */
export default function NearestSupportBlock({ topics, about }: BlockProps & { about: string }) {
  const { key, isKnown, choose } = usePlace();
  const { data: offers } = useQuery({
    ...nearestSupportQuery(key),
    enabled: isKnown,
    placeholderData: keepPreviousData,
  });
  if (!offers) return null;
  const nearest = chooseNearest(offers.items, topics);
  return (
    <section className="app-section app-flow" aria-labelledby="nearest-support">
      <h2 className="kern-heading-small" id="nearest-support">
        {m.support_near_title()}
      </h2>
      {nearest.length > 0 ? (
        <ul className="app-pair app-plain">
          {nearest.map((offer) => (
            <li key={offer.slug}>
              <Offer offer={offer} topics={topics} area={key} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="kern-body">{m.support_near_none()}</p>
      )}
      {key === undefined && (
        <div className="app-text">
          <MunicipalityChooser
            label={m.support_for_municipality()}
            hint={m.support_near_hint()}
            onChoose={choose}
          />
        </div>
      )}
      <p className="app-actions">
        <AskLink topic={topics[0]} about={about} />
        <Link to="/unterstuetzung" search={{ kommune: key }} className="kern-link">
          {key ? m.support_near_all_for_place({ count: offers.total }) : m.support_near_all()}
        </Link>
      </p>
    </section>
  );
}
