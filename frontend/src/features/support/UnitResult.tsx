/** One support body in a list. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { landLabel, supportLevelLabel } from "#/shared/text/labels";
import type { UnitSummary } from "./queries";

export function UnitResult({ unit }: { unit: UnitSummary }) {
  const { slug, name, level, lands, description, reason, checked_on } = unit;
  return (
    <article className="app-result">
      <h3 className="app-result__title">
        <Link to="/unterstuetzung/$slug" params={{ slug }}>
          {name}
        </Link>
      </h3>
      <p className="app-result__meta">
        {[supportLevelLabel(level), ...lands.map(landLabel)].join(" · ")}
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
        <li>{m.source_checked_on({ date: formatDate(checked_on) })}</li>
      </ul>
    </article>
  );
}
