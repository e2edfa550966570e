/** What the own municipality said before: when, who, and which statements changed. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { StatementValue } from "#/shared/profiles/StatementList";
import { statedAsLabel, topicLabel } from "#/shared/profiles/words";
import { formatMoment } from "#/shared/text/format";
import { LoadError } from "#/shared/ui/LoadError";
import { Loader } from "#/shared/ui/Loaded";
import { LoadMore } from "#/shared/ui/LoadMore";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type Revision, revisionsQuery } from "./queries";

function Changes({ revision }: { revision: Revision }) {
  return (
    <ul className="app-plain">
      {revision.changed.map((topic) => (
        <li key={topic}>
          {topicLabel(topic)}: <StatementValue topic={topic} statements={revision.statements} />
        </li>
      ))}
    </ul>
  );
}

export function Revisions({ organizationId }: { organizationId: string }) {
  const query = useInfiniteQuery(revisionsQuery(organizationId));
  if (query.isPending) return <Loader />;
  if (query.isError) return <LoadError error={query.error} onRetry={() => query.refetch()} />;
  const revisions = query.data.pages.flatMap(({ items }) => items);
  const total = query.data.pages[0]?.total ?? 0;
  if (total === 0) return <p className="kern-body">{m.profile_never_stated()}</p>;
  return (
    <>
      <Table
        caption={m.profile_history()}
        columns={[m.profile_moment(), m.profile_person(), m.profile_changed()]}
      >
        {revisions.map((revision) => (
          <Row key={revision.version}>
            <Cell>{formatMoment(revision.changed_at)}</Cell>
            <Cell>{revision.person ?? statedAsLabel(revision.changed_as)}</Cell>
            <Cell>
              <Changes revision={revision} />
            </Cell>
          </Row>
        ))}
      </Table>
      <LoadMore query={query} shown={revisions.length} total={total} />
    </>
  );
}
