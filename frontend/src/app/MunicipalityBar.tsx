/** Shows the chosen municipality under the header, with a way to let it go. */
import { useEffect, useRef } from "react";
import { m } from "#/paraglide/messages";
import { placeOf } from "#/shared/municipality/queries";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { Icon } from "#/shared/ui/Icon";

export function MunicipalityBar() {
  const { key, area, isUnknown, choose } = useMunicipality();
  const text = useRef<HTMLParagraphElement>(null);
  const previous = useRef(key);

  useEffect(() => {
    // The field in which the choice was made is gone, and the focus with it.
    if (key && key !== previous.current) text.current?.focus({ preventScroll: true });
    previous.current = key;
  }, [key]);

  if (key === undefined && !isUnknown) return null;
  return (
    <section className="app-municipality" aria-label={m.municipality_mine()}>
      <div className="app-container">
        <p ref={text} role="status" tabIndex={-1}>
          {isUnknown ? (
            m.municipality_unknown()
          ) : (
            <>
              <span className="app-muted">{m.municipality_mine()}:</span>{" "}
              <strong>{area?.name ?? key}</strong> {area && <span>({placeOf(area)})</span>}
            </>
          )}
        </p>
        <button type="button" className="app-more" onClick={() => choose(undefined)}>
          <Icon name="close" />
          {m.municipality_remove()}
        </button>
      </div>
    </section>
  );
}
