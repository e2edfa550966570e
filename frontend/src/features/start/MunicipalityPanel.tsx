/** My municipality and what follows from it: who runs what, who has experience, who helps. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { MunicipalityChooser } from "#/shared/municipality/MunicipalityChooser";
import { type Area, placeOf } from "#/shared/municipality/queries";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { landLabel } from "#/shared/text/labels";

function WaysOn({ area }: { area: Area | undefined }) {
  const land = area?.land.key;
  return (
    <ul className="kern-list kern-list--bullet">
      <li>
        <Link to="/kommunen-wie-wir" className="kern-link">
          {m.peers_link()}
        </Link>
      </li>
      {area?.size_class && (
        <li>
          <Link to="/loesungen" search={{ size_class: [area.size_class] }} className="kern-link">
            {m.municipality_similar_uses()}
          </Link>
        </li>
      )}
      {land && (
        <>
          <li>
            <Link to="/loesungen" search={{ land: [land] }} className="kern-link">
              {m.municipality_land_uses({ land: landLabel(land) })}
            </Link>
          </li>
          <li>
            <Link to="/modellprojekte" search={{ land: [land] }} className="kern-link">
              {m.municipality_land_projects({ land: landLabel(land) })}
            </Link>
          </li>
        </>
      )}
      <li>
        <Link to="/unterstuetzung" className="kern-link">
          {m.municipality_support()}
        </Link>
      </li>
    </ul>
  );
}

export function MunicipalityPanel() {
  const { key, area, choose } = useMunicipality();
  return (
    <div className="app-panel">
      <h2 className="kern-heading-small">{m.municipality_mine()}</h2>
      {key === undefined ? (
        <MunicipalityChooser
          label={m.municipality_choose()}
          hint={m.municipality_hint()}
          onChoose={choose}
        />
      ) : (
        <div className="app-flow">
          <p className="kern-body">
            <strong>{area?.name ?? key}</strong>
            {area && `, ${placeOf(area)}`}
          </p>
          <WaysOn area={area} />
        </div>
      )}
    </div>
  );
}
