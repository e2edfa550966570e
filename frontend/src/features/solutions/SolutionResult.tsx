/** One solution in a list: what it is, how free, how proven, how well described. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { CompareToggle } from "#/shared/comparison/CompareToggle";
import { Localized } from "#/shared/text/Localized";
import { actionFieldLabel, developmentStatusLabel, solutionKindLabel } from "#/shared/text/labels";
import type { SolutionCard } from "./queries";
import { UsesNear } from "./UsesNear";
import { WhyFound } from "./WhyFound";

type Openness = Pick<SolutionCard, "is_open_source" | "license_spdx">;

export function openness(solution: Openness): string {
  if (solution.is_open_source === null) return m.solution_openness_unknown();
  if (!solution.is_open_source) return m.solution_openness_closed();
  return solution.license_spdx
    ? m.solution_openness_license({ license: solution.license_spdx })
    : m.solution_openness_open();
}

function countUses({ use_count }: SolutionCard): string {
  const count = use_count.documented + use_count.confirmed;
  return count === 0 ? m.solution_uses_none() : m.solution_uses_count({ count });
}

export function SolutionResult({ solution }: { solution: SolutionCard }) {
  const {
    slug,
    name,
    short_description,
    kind,
    owner,
    action_fields,
    completeness,
    status,
    uses_near,
  } = solution;
  return (
    <article className="app-result">
      <h3 className="app-result__title">
        <Link to="/loesungen/$slug" params={{ slug }}>
          {name}
        </Link>
      </h3>
      <p className="app-result__meta">
        {[solutionKindLabel(kind), owner?.name, ...action_fields.map(actionFieldLabel)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {short_description && (
        <p>
          <Localized text={short_description} />
        </p>
      )}
      <WhyFound why={solution.why} />
      <ul className="app-result__facts">
        <li>{openness(solution)}</li>
        <li>
          {solution.development_status
            ? developmentStatusLabel(solution.development_status)
            : m.solution_status_unknown()}
        </li>
        <li>
          <strong>{countUses(solution)}</strong>
        </li>
        <UsesNear places={uses_near} />
        <li>{m.solution_completeness(completeness)}</li>
        {status === "stale" && <li>{m.solution_stale()}</li>}
      </ul>
      <CompareToggle slug={slug} name={name} />
    </article>
  );
}
