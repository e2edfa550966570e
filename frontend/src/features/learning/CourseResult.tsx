/** One course in a list. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { landLabel } from "#/shared/text/labels";
import type { Course } from "./queries";
import { courseCostLabel, modeLabel, roleLabel, workloadText } from "./words";

export function CourseResult({ course }: { course: Course }) {
  const { slug, name, provider, mode, cost, lands, roles, description, checked_on } = course;
  const meta = [provider.name, mode && modeLabel(mode), workloadText(course)];
  return (
    <article className="app-result">
      <h3 className="app-result__title">
        <Link to="/lernen/$slug" params={{ slug }}>
          {name}
        </Link>
      </h3>
      <p className="app-result__meta">{meta.filter(Boolean).join(" · ")}</p>
      <p>
        <Localized text={description} />
      </p>
      <ul className="app-result__facts">
        {cost && <li>{courseCostLabel(cost)}</li>}
        {lands.length > 0 && (
          <li>{m.learning_only_in({ lands: lands.map(landLabel).join(", ") })}</li>
        )}
        <li>{m.learning_useful_for({ roles: roles.map(roleLabel).join(", ") })}</li>
        <li>{m.source_checked_on({ date: formatDate(checked_on) })}</li>
      </ul>
    </article>
  );
}
