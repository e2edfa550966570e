/** What a municipality can do after reading about a solution. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { CompareToggle } from "#/shared/comparison/CompareToggle";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { landLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import type { Solution } from "./queries";

export function NextSteps({ solution: { slug, name } }: { solution: Solution }) {
  const { area } = useMunicipality();
  return (
    <section className="app-panel app-flow" aria-labelledby="next-steps">
      <h2 className="kern-heading-small" id="next-steps">
        {m.solution_next_title()}
      </h2>
      <CompareToggle slug={slug} name={name} />
      <ul className="kern-list kern-list--bullet">
        <li>
          <Link to="/loesungen/$slug/kurzinfo" params={{ slug }} className="kern-link">
            {m.brief_for_council()}
          </Link>
        </li>
        <li>
          <Link to="/kommunen-wie-wir" className="kern-link">
            {m.peers_link()}
          </Link>
        </li>
        <li>
          <Link to="/unterstuetzung" className="kern-link">
            {area ? m.solution_next_support_near({ name: area.name }) : m.solution_next_support()}
          </Link>
        </li>
        <li>
          <Link
            to="/modellprojekte"
            search={{ land: area && [area.land.key] }}
            className="kern-link"
          >
            {area
              ? m.municipality_land_projects({ land: landLabel(area.land.key) })
              : m.solution_next_projects()}
          </Link>
        </li>
      </ul>
      <Button variant="secondary" onClick={() => print()}>
        {m.action_print()}
      </Button>
    </section>
  );
}
