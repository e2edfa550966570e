/** Why an entry is in the list. */
import { m } from "#/paraglide/messages";
import type { SolutionCard } from "./queries";

type Why = NonNullable<SolutionCard["why"]>;

function placeLabel(place: Why["found_in"][number]): string {
  return {
    name: m.why_in_name,
    summary: m.why_in_summary,
    features: m.why_in_features,
    text: m.why_in_text,
  }[place]();
}

function closenessLabel({ by, found_in }: Why): string {
  if (by === "meaning") return m.why_meaning();
  const places = found_in.map(placeLabel).join(", ");
  if (by === "compound") return m.why_compound({ places });
  return by === "synonym" ? m.why_synonym({ places }) : m.why_word({ places });
}

export function WhyFound({ why }: { why: Why | null | undefined }) {
  if (!why) return null;
  return (
    <p className="app-result__why">
      {closenessLabel(why)}
      {why.by !== "meaning" && why.missing.length > 0 && (
        <> · {m.why_missing({ words: why.missing.join(", ") })}</>
      )}
    </p>
  );
}
