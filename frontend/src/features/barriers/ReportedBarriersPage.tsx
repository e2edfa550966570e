/** The reported barriers, a page of the editors' desk. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { formatDate } from "#/shared/text/format";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type BarrierReport, barrierReportsQuery } from "./queries";

function Reports({ reports }: { reports: BarrierReport[] }) {
  if (reports.length === 0) return <p className="kern-body">{m.barriers_none()}</p>;
  return (
    <Table
      caption={m.barriers_title()}
      columns={[
        m.barriers_column_number(),
        m.barriers_column_when(),
        m.barriers_column_page(),
        m.barriers_column_description(),
        m.barriers_column_contact(),
      ]}
    >
      {reports.map((report) => (
        <Row key={report.id}>
          <Cell>{report.number}</Cell>
          <Cell>{formatDate(report.reported_at)}</Cell>
          <Cell>{report.page}</Cell>
          <Cell>{report.description}</Cell>
          <Cell>{report.contact ?? m.barriers_no_contact()}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function Content() {
  const query = useQuery(barrierReportsQuery);
  return <Loaded query={query}>{(page) => <Reports reports={page.items} />}</Loaded>;
}

export default function ReportedBarriersPage() {
  return (
    <Desk title={m.barriers_title()} roles={["platform_admin"]}>
      <Content />
    </Desk>
  );
}
