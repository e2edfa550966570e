/** The way in: what this is, one search box, my municipality, fourteen action fields. */
import { Link, useNavigate } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { actionFieldIds, actionFieldLabel } from "#/shared/text/labels";
import { PageTitle } from "#/shared/ui/PageTitle";
import { SearchBox } from "#/shared/ui/SearchBox";
import { MunicipalityPanel } from "./MunicipalityPanel";
import { Totals } from "./Totals";

function ActionFields() {
  return (
    <section className="app-section" aria-labelledby="action-fields">
      <h2 className="kern-heading-medium" id="action-fields">
        {m.start_action_fields_title()}
      </h2>
      <ul className="app-action-fields">
        {actionFieldIds.map((field) => (
          <li key={field}>
            <Link to="/loesungen" search={{ action_field: [field] }}>
              {actionFieldLabel(field)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Path() {
  return (
    <section className="app-section" aria-labelledby="path">
      <h2 className="kern-heading-medium" id="path">
        {m.start_path_title()}
      </h2>
      <ol className="app-path">
        <li>
          <h3>
            <Link to="/selbsteinschaetzung">{m.start_path_assess_title()}</Link>
          </h3>
          <p>{m.start_path_assess_text()}</p>
        </li>
        <li>
          <h3>
            <Link to="/loesungen">{m.start_path_find_title()}</Link>
          </h3>
          <p>{m.start_path_find_text()}</p>
        </li>
        <li>
          <h3>
            <Link to="/modellprojekte">{m.start_path_learn_title()}</Link>
          </h3>
          <p>{m.start_path_learn_text()}</p>
        </li>
        <li>
          <h3>
            <Link to="/unterstuetzung">{m.start_path_support_title()}</Link>
          </h3>
          <p>{m.start_path_support_text()}</p>
        </li>
      </ol>
    </section>
  );
}

export default function StartPage() {
  const navigate = useNavigate();
  return (
    <>
      <div className="app-hero">
        <div className="app-container app-hero__columns">
          <div className="app-hero__lead">
            <PageTitle>{m.start_title()}</PageTitle>
            <p className="kern-body kern-body--large">{m.start_lead()}</p>
            <SearchBox
              id="start-search"
              label={m.start_search_label()}
              hint={m.start_search_hint()}
              term=""
              onSearch={(q) => navigate({ to: "/suche", search: { q: q || undefined } })}
            />
          </div>
          <MunicipalityPanel />
        </div>
      </div>
      <div className="app-container">
        <ActionFields />
        <section className="app-section" aria-labelledby="totals">
          <h2 className="kern-heading-medium" id="totals">
            {m.start_totals_title()}
          </h2>
          <Totals />
        </section>
        <Path />
      </div>
    </>
  );
}
