/** The reported barriers, for the administrator; the token lives in memory alone. */
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type BarrierReport, fetchBarrierReports } from "./queries";

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

export default function ReportedBarriersPage() {
  const [token, setToken] = useState("");
  const reading = useMutation({ mutationFn: fetchBarrierReports });

  function read(event?: FormEvent) {
    event?.preventDefault();
    reading.mutate(token.trim());
  }

  return (
    <div className="app-container">
      <PageTitle>{m.barriers_title()}</PageTitle>
      {reading.data ? (
        <Reports reports={reading.data.items} />
      ) : (
        <form className="app-form app-text" onSubmit={read}>
          {reading.isError && <LoadError error={reading.error} onRetry={() => read()} />}
          <TextField
            id="token"
            type="password"
            label={m.barriers_token()}
            hint={m.barriers_token_hint()}
            autoComplete="off"
            required
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
          <Button type="submit">{m.barriers_show()}</Button>
        </form>
      )}
    </div>
  );
}
