/** Uses around the chosen municipality, the nearest first, each called as near as it is. */
import { m } from "#/paraglide/messages";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import type { SolutionCard } from "./queries";

type Place = SolutionCard["uses_near"][number];

/** An official key begins with that of its Kreis. */
const KREIS_DIGITS = 5;

function isInKreisOf(own: string, { key }: Place): boolean {
  return own.length >= KREIS_DIGITS && key.startsWith(own.slice(0, KREIS_DIGITS));
}

function namesOf(places: Place[]): string {
  return places.map(({ name }) => name).join(", ");
}

export function UsesNear({ places }: { places: Place[] }) {
  const { key: own } = useMunicipality();
  if (own === undefined) return null;
  const elsewhere = places.filter(({ key }) => key !== own);
  const inKreis = elsewhere.filter((place) => isInKreisOf(own, place));
  const inLand = elsewhere.filter((place) => !isInKreisOf(own, place));
  return (
    <>
      {elsewhere.length < places.length && <li>{m.solution_used_here()}</li>}
      {inKreis.length > 0 && <li>{m.solution_used_in_kreis({ names: namesOf(inKreis) })}</li>}
      {inLand.length > 0 && <li>{m.solution_used_in_land({ names: namesOf(inLand) })}</li>}
    </>
  );
}
