/** The table of a comparison: names stay in sight above, properties at the left. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import { Badge } from "#/shared/ui/Badge";
import { CellContent } from "./CellContent";
import type { ComparedSolution, Comparison, ComparisonGroup } from "./queries";

interface HeadProps {
  solution: ComparedSolution;
  onRemove: (slug: string) => void;
}

function Head({ solution, onRemove }: HeadProps) {
  const { slug, name, revision_number, is_withdrawn, status } = solution;
  return (
    <th className="kern-table__header" scope="col">
      <Link to="/loesungen/$slug" params={{ slug }} className="kern-link">
        {name}
      </Link>
      <div className="app-muted">{m.compare_revision({ number: revision_number })}</div>
      {is_withdrawn && (
        <Badge tone="warning" icon="warning">
          {m.compare_withdrawn()}
        </Badge>
      )}
      {status === "stale" && (
        <Badge tone="warning" icon="warning">
          {m.compare_stale()}
        </Badge>
      )}
      <button type="button" className="app-more" onClick={() => onRemove(slug)}>
        {m.compare_take_out()}
        <span className="kern-sr-only">: {name}</span>
      </button>
    </th>
  );
}

interface GroupProps {
  group: ComparisonGroup;
  solutions: ComparedSolution[];
}

function Group({ group, solutions }: GroupProps) {
  if (group.rows.length === 0) return null;
  return (
    <tbody className="kern-table__body">
      <tr className="kern-table__row app-compare__group">
        <th className="kern-table__header" scope="rowgroup" colSpan={solutions.length + 1}>
          {localize(group.label)}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.field} className="kern-table__row">
          <th className="kern-table__header" scope="row">
            {localize(row.label)}
            {row.is_different && (
              <span className="app-compare__different">{m.compare_is_different()}</span>
            )}
          </th>
          {row.cells.map((cell, place) => (
            <td
              key={solutions[place]?.slug}
              className="kern-table__cell"
              data-label={solutions[place]?.name}
            >
              <CellContent cell={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface ComparisonTableProps {
  comparison: Comparison;
  onRemove: (slug: string) => void;
}

export function ComparisonTable({ comparison, onRemove }: ComparisonTableProps) {
  const { solutions, groups } = comparison;
  return (
    <section
      className="kern-table-responsive app-compare"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={m.compare_title()}
    >
      <table className="kern-table kern-table--small">
        <caption className="kern-sr-only">{m.compare_title()}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th className="kern-table__header" scope="col">
              {m.compare_property()}
            </th>
            {solutions.map((solution) => (
              <Head key={solution.slug} solution={solution} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.name} group={group} solutions={solutions} />
        ))}
      </table>
    </section>
  );
}
