/** The drafts of all editors, the last changed first. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { formatDate } from "#/shared/text/format";
import { draftStatusLabel } from "#/shared/text/labels";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type DraftSummary, draftsQuery } from "./queries";

function findingsOf({ error_count, warning_count }: DraftSummary): string {
  if (error_count > 0) return m.desk_errors({ count: error_count });
  if (warning_count > 0) return m.desk_warnings({ count: warning_count });
  return m.desk_no_findings();
}

function Drafts({ drafts }: { drafts: DraftSummary[] }) {
  if (drafts.length === 0) return <p className="kern-body">{m.desk_drafts_none()}</p>;
  return (
    <Table
      caption={m.desk_drafts()}
      columns={[
        m.desk_column_name(),
        m.desk_column_status(),
        m.desk_column_findings(),
        m.desk_column_changed(),
      ]}
    >
      {drafts.map((draft) => (
        <Row key={draft.id}>
          <Cell>{draft.name}</Cell>
          <Cell>{draftStatusLabel(draft.status)}</Cell>
          <Cell>{findingsOf(draft)}</Cell>
          <Cell>{formatDate(draft.updated_at)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

export default function DraftsPage() {
  return (
    <Desk title={m.desk_drafts()}>
      <Content />
    </Desk>
  );
}

function Content() {
  const query = useQuery(draftsQuery);
  return <Loaded query={query}>{(page) => <Drafts drafts={page.items} />}</Loaded>;
}
