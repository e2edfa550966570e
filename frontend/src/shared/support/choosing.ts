/** Which of the offers near a place to show beside a topic. */
import type { SupportOffer } from "./queries";

type Tier = NonNullable<SupportOffer["tier"]>;

const NEAREST_FIRST: Tier[] = ["gemeinde", "verband", "kreis", "land", "bund"];
const SHOWN = 3;

/** Somebody to talk to helps with any topic; a tool or a grant only with its own. */
const HELPS_WITH_ANY_TOPIC = ["advice", "network"];

/** Without a place only offers for all of Germany are asked for. */
export const tierOf = ({ tier }: SupportOffer): Tier => tier ?? "bund";

export function isAbout({ action_fields }: SupportOffer, topics: string[]): boolean {
  return action_fields.some((field) => topics.includes(field));
}

function fits(offer: SupportOffer, topics: string[]): boolean {
  if (offer.status !== "active") return false;
  if (isAbout(offer, topics)) return true;
  return offer.action_fields.length === 0 && HELPS_WITH_ANY_TOPIC.includes(offer.kind);
}

/** How well an offer fits among those that are equally near; less is better. */
function misfit(offer: SupportOffer, topics: string[]): number {
  return isAbout(offer, topics) ? -1 : HELPS_WITH_ANY_TOPIC.indexOf(offer.kind);
}

/** The best of each tier, then the second best, until three are found; the nearest first. */
export function chooseNearest(offers: SupportOffer[], topics: string[]): SupportOffer[] {
  const fitting = offers
    .filter((offer) => fits(offer, topics))
    .sort((one, other) => misfit(one, topics) - misfit(other, topics));
  const tiers = NEAREST_FIRST.map((tier) => fitting.filter((offer) => tierOf(offer) === tier));
  const ranked = tiers.flatMap((tier) => tier.map((offer, rank) => ({ offer, rank })));
  const chosen = ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, SHOWN)
    .map(({ offer }) => offer);
  return tiers.flatMap((tier) => tier.filter((offer) => chosen.includes(offer)));
}
