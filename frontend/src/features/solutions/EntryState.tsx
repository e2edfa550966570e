/** How far an entry can be trusted today: which revision it is, and whether anybody looks after it. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { reviewDepthLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import type { Solution } from "./queries";

function lastConfirmed({ reviewed_at, confirmed_at }: Solution): string | null {
  const times = [reviewed_at, confirmed_at].filter((time) => time !== null).sort();
  return times.at(-1) ?? null;
}

/** Nothing invented may be taken for a fact. */
export function DemoNotice({ solution }: { solution: Solution }) {
  if (!solution.is_demo) return null;
  return (
    <Alert tone="warning" title={m.solution_demo()}>
      <p className="kern-body">{m.solution_demo_text()}</p>
    </Alert>
  );
}

export function StaleNotice({ solution }: { solution: Solution }) {
  if (solution.status !== "stale") return null;
  const last = lastConfirmed(solution);
  return (
    <Alert tone="warning" title={m.solution_stale()}>
      <p className="kern-body">{last && m.solution_stale_text({ date: formatDate(last) })}</p>
    </Alert>
  );
}

export function RevisionLine({ solution }: { solution: Solution }) {
  const { slug, revision_number, updated_at, review_depth, confirmed_at } = solution;
  return (
    <p className="app-muted">
      {m.solution_revision({ number: revision_number, date: formatDate(updated_at) })}
      {review_depth && `, ${reviewDepthLabel(review_depth)}`}
      {confirmed_at && `, ${m.solution_confirmed({ date: formatDate(confirmed_at) })}`}.{" "}
      <Link to="/loesungen/$slug/verlauf" params={{ slug }} className="kern-link">
        {m.history_link()}
      </Link>
    </p>
  );
}
