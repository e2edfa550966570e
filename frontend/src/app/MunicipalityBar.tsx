/** Shows the chosen municipality under the header, with a way to let it go. */
import { m } from "#/paraglide/messages";
import { placeOf } from "#/shared/municipality/queries";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { Icon } from "#/shared/ui/Icon";

export function MunicipalityBar() {
  const { key, area, choose } = useMunicipality();
  if (key === undefined) return null;
  return (
    <section className="app-municipality" aria-label={m.municipality_mine()}>
      <div className="app-container">
        <p>
          <span className="app-muted">{m.municipality_mine()}:</span>{" "}
          <strong>{area?.name ?? key}</strong> {area && <span>({placeOf(area)})</span>}
        </p>
        <button type="button" className="app-more" onClick={() => choose(undefined)}>
          <Icon name="close" />
          {m.municipality_remove()}
        </button>
      </div>
    </section>
  );
}
