/** The units that one keeps, or in which one may advise. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { unitsQuery } from "#/shared/advice/queries";
import { Badge } from "#/shared/ui/Badge";
import { LoadedPages } from "#/shared/ui/LoadedPages";

function Units() {
  const query = useInfiniteQuery(unitsQuery);
  return (
    <LoadedPages query={query}>
      {(units) =>
        units.length === 0 ? (
          <p className="kern-body app-text">{m.advice_no_units()}</p>
        ) : (
          <ul className="app-results">
            {units.map((unit) => (
              <li key={unit.unit_slug}>
                <article className="app-result">
                  <h2 className="app-result__title">
                    <Link to="/beratungsstellen/$slug" params={{ slug: unit.unit_slug }}>
                      {unit.unit_name}
                    </Link>
                  </h2>
                  <p className="app-result__meta">
                    <Badge tone={unit.is_open ? "success" : "info"}>
                      {unit.is_open ? m.advice_is_open() : m.advice_is_closed()}
                    </Badge>{" "}
                    {unit.is_lead && m.advice_you_lead()}
                    {unit.is_adviser && !unit.is_lead && m.advice_you_advise()}
                  </p>
                </article>
              </li>
            ))}
          </ul>
        )
      }
    </LoadedPages>
  );
}

export function UnitsPage() {
  return (
    <Acting title={m.advice_units_title()}>
      {() => (
        <>
          <p className="app-lead">{m.advice_units_lead()}</p>
          <Units />
        </>
      )}
    </Acting>
  );
}
