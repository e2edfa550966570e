/** One support offer in a list, with the reason why it stands where it stands. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { landLabel, supportLevelLabel } from "#/shared/text/labels";
import type { SupportOffer } from "./queries";

export function scope({ unit, lands }: SupportOffer): string {
  return [supportLevelLabel(unit.level), ...lands.map(landLabel)].join(" · ");
}

/** Everything but the one fixed value is a price in the words of its source. */
function costText(cost: string): string {
  return cost === "free" ? m.support_free() : cost;
}

export function SupportResult({ offer }: { offer: SupportOffer }) {
  const { unit, name, description, reason, cost, checked_on } = offer;
  return (
    <article className="app-result">
      <h3 className="app-result__title">
        <Link to="/unterstuetzung/$slug" params={{ slug: unit.slug }}>
          <Localized text={name} />
        </Link>
      </h3>
      <p className="app-result__meta">
        {unit.name} · {scope(offer)}
      </p>
      <p>
        <Localized text={description} />
      </p>
      {reason && (
        <p className="app-reason">
          <Localized text={reason} />
        </p>
      )}
      <ul className="app-result__facts">
        {cost && <li>{costText(cost)}</li>}
        <li>{m.source_checked_on({ date: formatDate(checked_on) })}</li>
      </ul>
    </article>
  );
}
