/** Who helps: support offers, for the chosen municipality in the order of nearness. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { MunicipalityChooser } from "#/shared/municipality/MunicipalityChooser";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { PageTitle } from "#/shared/ui/PageTitle";
import { SearchBox } from "#/shared/ui/SearchBox";
import { OfferResults, UnitResults } from "./Results";

/** For whom the list is ordered, and the way to change that. */
function Nearness() {
  const { key, area, choose } = useMunicipality();
  const { alle } = useSearch({ from: "/unterstuetzung" });
  const navigate = useNavigate({ from: "/unterstuetzung" });
  if (key === undefined) {
    return (
      <MunicipalityChooser
        label={m.support_for_municipality()}
        hint={m.support_for_municipality_hint()}
        onChoose={choose}
      />
    );
  }
  return (
    <div className="kern-form-check app-nearness">
      <input
        id="nearness"
        type="checkbox"
        className="kern-form-check__checkbox"
        checked={alle === undefined}
        onChange={() =>
          navigate({
            search: (search) => ({ ...search, alle: alle ? undefined : "ja" }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <label className="kern-label" htmlFor="nearness">
        {m.support_only_near({ name: area?.name ?? key })}
      </label>
    </div>
  );
}

export default function SupportPage() {
  const { q = "", ansicht } = useSearch({ from: "/unterstuetzung" });
  const navigate = useNavigate({ from: "/unterstuetzung" });
  return (
    <div className="app-container">
      <div className="app-list-intro">
        <div>
          <PageTitle>{m.support_title()}</PageTitle>
          <p className="kern-body">{m.support_lead()}</p>
          <p className="kern-body">
            <Link to="/lernen" className="kern-link">
              {m.support_learning()}
            </Link>
          </p>
        </div>
        <div className="app-flow">
          <SearchBox
            id="support-search"
            label={m.support_search_label()}
            term={q}
            onSearch={(term) =>
              navigate({
                search: (search) => ({ ...search, q: term || undefined }),
                resetScroll: false,
              })
            }
          />
          <Nearness />
        </div>
      </div>
      {ansicht === "stellen" ? <UnitResults /> : <OfferResults />}
    </div>
  );
}
