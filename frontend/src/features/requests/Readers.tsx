/** The words to which a municipality agrees, and to whom it agrees. */
import { m } from "#/paraglide/messages";
import type { Preview, Tier } from "#/shared/requests/queries";
import { TIER_IDS, tierUnitsLabel } from "#/shared/requests/words";
import { Localized } from "#/shared/text/Localized";
import { Checks } from "#/shared/ui/Checks";

export function ConsentWords({ consent }: Pick<Preview, "consent">) {
  return (
    <blockquote className="app-reply">
      <Localized text={consent.text} />
    </blockquote>
  );
}

interface TierChecksProps {
  id: string;
  tiers: Tier[];
  onChange: (tiers: Tier[]) => void;
}

export function TierChecks({ id, tiers, onChange }: TierChecksProps) {
  return (
    <Checks
      id={id}
      legend={m.request_tiers()}
      options={TIER_IDS.map((value) => ({ value, label: tierUnitsLabel(value) }))}
      chosen={tiers}
      onChange={(chosen) => onChange(TIER_IDS.filter((tier) => chosen.includes(tier)))}
    />
  );
}
