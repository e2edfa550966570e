/** One solution in a list: what it is, how free, how proven, how well described. */
import { m } from "#/paraglide/messages";
import { CompareToggle } from "#/shared/comparison/CompareToggle";
import { SolutionHead } from "#/shared/solutions/SolutionHead";
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
  const { slug, name, kind, owner, action_fields, completeness, status, uses_near } = solution;
  const meta = [solutionKindLabel(kind), owner?.name, ...action_fields.map(actionFieldLabel)];
  return (
    <article className="app-result">
      <SolutionHead {...solution} meta={meta.filter(Boolean).join(" · ")} />
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
