/** What a municipality can do after reading about a solution. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { landLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";

export function NextSteps() {
  const { area } = useMunicipality();
  return (
    <section className="app-panel app-flow" aria-labelledby="next-steps">
      <h2 className="kern-heading-small" id="next-steps">
        {m.solution_next_title()}
      </h2>
      <ul className="kern-list kern-list--bullet">
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
