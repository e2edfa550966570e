/** What was done for the organisation that one acts for, for its administrators. */
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { mayReadAudit } from "#/shared/account/roles";
import { type Session, sessionQuery } from "#/shared/account/session";
import { ResultCount } from "#/shared/filters/ResultList";
import { formatMoment } from "#/shared/text/format";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded, Loader } from "#/shared/ui/Loaded";
import { LoadMore } from "#/shared/ui/LoadMore";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { actionLabel, actorLabel, describeSubject } from "./labels";
import {
  type AuditEntry,
  type AuditSearch,
  auditQuery,
  exportAddress,
  type Names,
} from "./queries";

function PeriodForm({ search }: { search: AuditSearch }) {
  const navigate = useNavigate();
  function choose(changed: AuditSearch) {
    navigate({ to: "/organisation/protokoll", search: { ...search, ...changed }, replace: true });
  }
  return (
    <search className="app-pair app-text" aria-label={m.audit_period()}>
      <TextField
        id="audit-since"
        type="date"
        label={m.audit_since()}
        value={search.von ?? ""}
        onChange={(event) => choose({ von: event.target.value || undefined })}
      />
      <TextField
        id="audit-until"
        type="date"
        label={m.audit_until()}
        value={search.bis ?? ""}
        onChange={(event) => choose({ bis: event.target.value || undefined })}
      />
    </search>
  );
}

function Deed({ entry, names }: { entry: AuditEntry; names: Names }) {
  const subject = describeSubject(entry, names);
  return (
    <>
      {actionLabel(entry.action)} {subject && <span className="app-muted">{subject}</span>}
    </>
  );
}

function Entries({ search, session }: { search: AuditSearch; session: Session }) {
  const query = useInfiniteQuery({ ...auditQuery(search), placeholderData: keepPreviousData });
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  const names: Names = Object.assign({}, ...(query.data?.pages ?? []).map((page) => page.names));
  const total = query.data?.pages[0]?.total;
  return (
    <>
      {query.isPending && <Loader />}
      {query.isError && <LoadError error={query.error} onRetry={() => query.refetch()} />}
      {total !== undefined && <ResultCount>{m.audit_count({ count: total })}</ResultCount>}
      {entries.length > 0 && (
        <Table
          caption={m.audit_title()}
          columns={[m.audit_moment(), m.audit_action(), m.audit_actor()]}
        >
          {entries.map((entry) => (
            <Row key={entry.number}>
              <Cell>{formatMoment(entry.recorded_at)}</Cell>
              <Cell>
                <Deed entry={entry} names={names} />
              </Cell>
              <Cell>{actorLabel(entry, session, names)}</Cell>
            </Row>
          ))}
        </Table>
      )}
      <LoadMore query={query} shown={entries.length} total={total ?? 0} />
    </>
  );
}

function Exports({ search }: { search: AuditSearch }) {
  return (
    <p className="kern-body">
      {m.audit_export()}{" "}
      <a className="kern-link" href={exportAddress("csv", search)}>
        CSV
      </a>
      {", "}
      <a className="kern-link" href={exportAddress("jsonl", search)}>
        JSON Lines
      </a>
    </p>
  );
}

export default function AuditPage() {
  const search = useSearch({ from: "/organisation/protokoll" });
  const query = useQuery(sessionQuery);
  return (
    <div className="app-container">
      <PageTitle>{m.audit_title()}</PageTitle>
      <p className="app-lead">{m.audit_lead()}</p>
      <Loaded query={query}>
        {(session) =>
          mayReadAudit(session) ? (
            <div className="app-flow">
              <PeriodForm search={search} />
              <Entries search={search} session={session} />
              <Exports search={search} />
            </div>
          ) : (
            <p className="kern-body">{m.audit_for_administrators()}</p>
          )
        }
      </Loaded>
    </div>
  );
}
