/** In which order tiers are asked; what is not chosen is not asked. */
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { Icon } from "#/shared/ui/Icon";
import { TIERS, type Tier } from "./queries";
import { tierName } from "./words";

interface TierOrderProps {
  id: string;
  legend: string;
  tiers: Tier[];
  error: string | undefined;
  onChange: (tiers: Tier[]) => void;
}

export function TierOrder({ id, legend, tiers, error, onChange }: TierOrderProps) {
  const [told, tell] = useState("");
  const left = TIERS.filter((tier) => !tiers.includes(tier));

  function move(tier: Tier, step: number) {
    const at = tiers.indexOf(tier);
    const rest = tiers.filter((other) => other !== tier);
    rest.splice(at + step, 0, tier);
    onChange(rest);
    tell(m.routing_moved({ tier: tierName(tier), place: at + step + 1 }));
  }

  function choose(tier: Tier, isAsked: boolean) {
    onChange(isAsked ? [...tiers, tier] : tiers.filter((other) => other !== tier));
  }

  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="app-part"
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="kern-label">{legend}</legend>
      <ol className="app-tiers">
        {[...tiers, ...left].map((tier) => {
          const at = tiers.indexOf(tier);
          const name = tierName(tier);
          return (
            <li key={tier}>
              <div className="kern-form-check">
                <input
                  id={`${id}-${tier}`}
                  type="checkbox"
                  className="kern-form-check__checkbox"
                  checked={at >= 0}
                  onChange={({ target }) => choose(tier, target.checked)}
                />
                <label className="kern-label" htmlFor={`${id}-${tier}`}>
                  {at >= 0 ? m.routing_place({ place: at + 1, tier: name }) : name}
                </label>
              </div>
              {/* Kept where they cannot act, so that the focus stays on them. */}
              {at >= 0 && (
                <span className="app-actions">
                  <button
                    type="button"
                    className="app-more"
                    aria-label={m.routing_up_of({ tier: name })}
                    aria-disabled={at === 0}
                    onClick={() => at > 0 && move(tier, -1)}
                  >
                    {m.routing_up()}
                  </button>
                  <button
                    type="button"
                    className="app-more"
                    aria-label={m.routing_down_of({ tier: name })}
                    aria-disabled={at === tiers.length - 1}
                    onClick={() => at < tiers.length - 1 && move(tier, 1)}
                  >
                    {m.routing_down()}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="kern-sr-only" role="status">
        {told}
      </p>
      {error && (
        <p className="kern-error" id={`${id}-error`}>
          <Icon name="danger" size="default" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </fieldset>
  );
}
