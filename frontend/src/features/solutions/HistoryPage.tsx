/** What the public saw of an entry over time: its revisions, and any two of them compared. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Changes } from "#/shared/changes/Changes";
import { solutionQuery } from "#/shared/solutions/queries";
import { formatDate } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { reviewDepthLabel, solutionStatusLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import { Loaded } from "#/shared/ui/Loaded";
import { MissingEntry } from "#/shared/ui/MissingEntry";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Cell, Row, Table } from "#/shared/ui/Table";
import {
  changesQuery,
  type HistorySearch,
  type Revision,
  type RevisionPage,
  revisionsQuery,
} from "./history";

function Chain({ chain }: Pick<RevisionPage, "chain">) {
  if (chain.broken_at !== null) {
    return (
      <Alert tone="danger" title={m.history_chain_broken({ number: chain.broken_at })}>
        <p className="kern-body">{m.history_chain_broken_text()}</p>
      </Alert>
    );
  }
  return (
    <p className="kern-body">
      {m.history_chain_intact({ count: chain.revision_count })} {m.history_chain_how()}
    </p>
  );
}

function changedOf({ number, changed }: Revision): string {
  if (number === 1) return m.history_first();
  return changed.map(({ label }) => localize(label)).join(", ") || m.history_nothing_changed();
}

function Revisions({ page }: { page: RevisionPage }) {
  return (
    <section className="app-section app-flow" aria-labelledby="revisions">
      <h2 className="kern-heading-small" id="revisions">
        {m.history_revisions()}
      </h2>
      <Table
        caption={m.history_revisions()}
        columns={[
          m.history_column_number(),
          m.history_column_published(),
          m.history_column_reason(),
          m.history_column_review(),
          m.history_column_changed(),
        ]}
      >
        {page.items.map((revision) => (
          <Row key={revision.number}>
            <Cell>{revision.number}</Cell>
            <Cell>{formatDate(revision.published_at)}</Cell>
            <Cell>
              <span lang="de">{revision.reason}</span>
            </Cell>
            <Cell>
              {revision.status === "withdrawn"
                ? solutionStatusLabel(revision.status)
                : reviewDepthLabel(revision.review_depth)}
            </Cell>
            <Cell>{changedOf(revision)}</Cell>
          </Row>
        ))}
      </Table>
      <Chain chain={page.chain} />
      <details className="app-filter">
        <summary>{m.history_hashes()}</summary>
        <ol className="app-hashes" reversed start={page.items[0]?.number}>
          {page.items.map(({ number, revision_hash }) => (
            <li key={number}>
              <code>{revision_hash}</code>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

interface ChoiceProps {
  id: keyof HistorySearch;
  label: string;
  value: number;
  numbers: number[];
}

function Choice({ id, label, value, numbers }: ChoiceProps) {
  const navigate = useNavigate();
  return (
    <span className="app-sorting">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) =>
          navigate({
            to: ".",
            search: (search: object) => ({ ...search, [id]: Number(target.value) }),
            resetScroll: false,
          })
        }
      >
        {numbers.map((number) => (
          <option key={number} value={number}>
            {number === 0 ? m.history_nothing() : m.history_number({ number })}
          </option>
        ))}
      </select>
    </span>
  );
}

function Comparison({ slug, latest }: { slug: string; latest: number }) {
  const { von, bis } = useSearch({ from: "/loesungen/$slug/verlauf" });
  const number = Math.min(Math.max(bis ?? latest, 1), latest);
  const since = Math.min(von ?? number - 1, latest);
  const query = useQuery(changesQuery(slug, since, number));
  const numbers = Array.from({ length: latest + 1 }, (_, place) => place);
  return (
    <section className="app-section app-flow" aria-labelledby="changes">
      <h2 className="kern-heading-small" id="changes">
        {m.history_comparison()}
      </h2>
      <div className="app-actions">
        <Choice id="von" label={m.history_since()} value={since} numbers={numbers} />
        <Choice id="bis" label={m.history_until()} value={number} numbers={numbers.slice(1)} />
      </div>
      <Loaded query={query}>{({ changes }) => <Changes changes={changes} />}</Loaded>
    </section>
  );
}

export default function HistoryPage() {
  const { slug } = useParams({ from: "/loesungen/$slug/verlauf" });
  const { von } = useSearch({ from: "/loesungen/$slug/verlauf" });
  const solution = useQuery(solutionQuery(slug));
  const revisions = useQuery(revisionsQuery(slug));
  if (isMissing(revisions.error)) {
    return (
      <div className="app-container">
        <MissingEntry title={m.solution_missing()} />
      </div>
    );
  }
  return (
    <div className="app-container">
      <nav className="app-breadcrumb" aria-label={m.shell_breadcrumb()}>
        <Link to="/loesungen/$slug" params={{ slug }} className="kern-link">
          {solution.data?.name ?? slug}
        </Link>
      </nav>
      <PageTitle>{m.history_title()}</PageTitle>
      <p className="app-lead">{m.history_lead()}</p>
      <Loaded query={revisions}>
        {(page) => (
          <>
            {(page.total > 1 || von !== undefined) && (
              <Comparison slug={slug} latest={page.total} />
            )}
            <Revisions page={page} />
          </>
        )}
      </Loaded>
    </div>
  );
}
