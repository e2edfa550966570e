/** One support offer in a list, with the reason why it stands where it stands. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import type { SupportOffer } from "#/shared/support/queries";
import { costLabel, deadlineText, supportKindLabel } from "#/shared/support/words";
import { formatDate } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { landLabel, supportLevelLabel } from "#/shared/text/labels";
import { EligibilityNote } from "./EligibilityNote";

export function scope({ unit, lands }: SupportOffer): string {
  return [supportLevelLabel(unit.level), ...lands.map(landLabel)].join(" · ");
}

export function SupportResult({ offer }: { offer: SupportOffer }) {
  const { slug, kind, unit, name, description, reason, cost, eligibility, checked_on } = offer;
  const { area } = useMunicipality();
  const deadline = deadlineText(offer);
  return (
    <article className="app-result">
      <h3 className="app-result__title">
        <Link to="/unterstuetzung/angebote/$slug" params={{ slug }}>
          <Localized text={name} />
        </Link>
      </h3>
      <p className="app-result__meta">
        {supportKindLabel(kind)} · {unit.name} · {scope(offer)}
      </p>
      <p>
        <Localized text={description} />
      </p>
      {reason && eligibility?.verdict !== "not_eligible" && (
        <p className="app-reason">
          <Localized text={reason} />
        </p>
      )}
      {/* What anybody can have needs no word of its own. */}
      {area && eligibility && eligibility.reasons.length > 0 && (
        <EligibilityNote eligibility={eligibility} name={area.name} />
      )}
      <ul className="app-result__facts">
        {cost && <li>{costLabel(cost)}</li>}
        {deadline && <li>{deadline}</li>}
        <li>{m.source_checked_on({ date: formatDate(checked_on) })}</li>
      </ul>
    </article>
  );
}
