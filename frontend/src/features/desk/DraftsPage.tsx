/** The drafts of all editors, the last changed first. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { isMissing, isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { formatDate } from "#/shared/text/format";
import { draftStatusLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { createDraft, type DraftSummary, draftsQuery } from "./queries";

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
          <Cell>
            <Link to="/verwaltung/entwuerfe/$id" params={{ id: draft.id }} className="kern-link">
              {draft.name}
            </Link>
          </Cell>
          <Cell>{draftStatusLabel(draft.status)}</Cell>
          <Cell>{findingsOf(draft)}</Cell>
          <Cell>{formatDate(draft.updated_at)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function messageFor(error: unknown): string | undefined {
  if (isMissing(error)) return m.draft_new_missing();
  if (isOfType(error, "draft-exists")) return m.draft_new_exists();
  return undefined;
}

/** Begins a new entry by its name, or the working copy of one by its address. */
function NewDraft({ kind }: { kind: "new" | "existing" }) {
  const [text, setText] = useState("");
  const navigate = useNavigate();
  const client = useQueryClient();
  const creating = useMutation({
    mutationFn: () =>
      createDraft(
        kind === "new"
          ? { content: { name: text.trim() } }
          : { solution: text.trim().split("/").at(-1) ?? "" },
      ),
    onSuccess: ({ id }) => {
      client.invalidateQueries({ queryKey: ["desk", "drafts"] });
      return navigate({ to: "/verwaltung/entwuerfe/$id", params: { id } });
    },
  });

  function create(event?: FormEvent) {
    event?.preventDefault();
    creating.mutate();
  }

  const message = messageFor(creating.error);
  return (
    <form className="app-form" onSubmit={create}>
      {creating.error && !message && <LoadError error={creating.error} onRetry={() => create()} />}
      <TextField
        id={`${kind}-draft`}
        label={kind === "new" ? m.draft_new_name() : m.draft_new_address()}
        error={message}
        required
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" variant="secondary">
        {kind === "new" ? m.draft_new() : m.draft_new_existing()}
      </Button>
    </form>
  );
}

function Content() {
  const query = useQuery(draftsQuery);
  return (
    <>
      <Loaded query={query}>{(page) => <Drafts drafts={page.items} />}</Loaded>
      <div className="app-desk__new">
        <NewDraft kind="new" />
        <NewDraft kind="existing" />
      </div>
    </>
  );
}

export default function DraftsPage() {
  return (
    <Desk title={m.desk_drafts()}>
      <Content />
    </Desk>
  );
}
