/** Words of routing. */
import { m } from "#/paraglide/messages";
import type { Candidate, Tier } from "./queries";

const TIER_NAMES: Record<Tier, () => string> = {
  gemeinde: m.routing_tier_gemeinde,
  verband: m.routing_tier_verband,
  kreis: m.routing_tier_kreis,
  land: m.routing_tier_land,
  bund: m.routing_tier_bund,
};

const VERDICTS: Record<Candidate["verdict"], () => string> = {
  chosen: m.routing_verdict_chosen,
  behind: m.routing_verdict_behind,
  asked: m.routing_verdict_asked,
  full: m.routing_verdict_full,
  away: m.routing_verdict_away,
  other_topic: m.routing_verdict_other_topic,
  tier_left_out: m.routing_verdict_tier_left_out,
  excluded: m.routing_verdict_excluded,
};

export function tierName(tier: Tier): string {
  return TIER_NAMES[tier]();
}

export function tiersText(tiers: Tier[]): string {
  return tiers.map(tierName).join(" → ");
}

export function verdictText(verdict: Candidate["verdict"]): string {
  return VERDICTS[verdict]();
}

/** The first day on which new rules can begin. */
export function tomorrow(): string {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, "yyyy-mm-dd".length);
}
