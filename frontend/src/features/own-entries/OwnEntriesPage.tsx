/** The entries of the organisation for which one acts, and what to do next with each. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { administers } from "#/shared/account/roles";
import type { Place } from "#/shared/account/session";
import { Corrections } from "#/shared/corrections/Corrections";
import { Pushes } from "#/shared/pushes/Pushes";
import { openPushesQuery } from "#/shared/pushes/queries";
import { formatDate } from "#/shared/text/format";
import { draftStatusLabel, solutionStatusLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { ClaimForm } from "./ClaimForm";
import { HandoverForm } from "./HandoverForm";
import { isDue, isListed, NextStep, useBegin } from "./NextStep";
import { OfferedEntries } from "./OfferedEntries";
import { type OwnEntry, ownEntriesQuery } from "./queries";

function stateOf(entry: OwnEntry): ReactNode {
  const { draft } = entry;
  if (entry.revision_number === 0) return draft && draftStatusLabel(draft.status);
  const state = solutionStatusLabel(entry.status);
  return draft ? m.own_state_and_draft({ state, draft: draftStatusLabel(draft.status) }) : state;
}

function Entries({ entries }: { entries: OwnEntry[] }) {
  if (entries.length === 0) return <p className="kern-body">{m.own_none()}</p>;
  return (
    <Table
      caption={m.own_entries()}
      columns={[m.desk_column_name(), m.desk_column_status(), m.desk_uses(), m.own_column_next()]}
    >
      {entries.map((entry) => (
        <Row key={entry.id}>
          <Cell>
            {entry.revision_number > 0 && entry.status !== "archived" ? (
              <Link to="/loesungen/$slug" params={{ slug: entry.slug }} className="kern-link">
                {entry.name}
              </Link>
            ) : (
              entry.name
            )}
          </Cell>
          <Cell>
            {stateOf(entry)}
            {isListed(entry) && entry.stale_at && (
              <p className="app-muted">{m.own_due({ date: formatDate(entry.stale_at) })}</p>
            )}
          </Cell>
          <Cell>
            {m.own_uses_counts(entry.uses)}
            {entry.uses.declined > 0 && (
              <p>
                <Link to="/meine-nutzungen" hash="feedback" className="kern-link">
                  {m.own_uses_reasons()}
                  <span className="kern-sr-only"> {entry.name}</span>
                </Link>
              </p>
            )}
            {entry.revision_number > 0 && (
              <p>
                <Link
                  to="/meine-eintraege/$slug"
                  params={{ slug: entry.slug }}
                  className="kern-link"
                >
                  {m.own_figures_of()}
                  <span className="kern-sr-only"> {entry.name}</span>
                </Link>
              </p>
            )}
          </Cell>
          <Cell>
            <NextStep entry={entry} asks={isListed(entry) && isDue(entry)} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function NewEntry() {
  const [name, setName] = useState("");
  const beginning = useBegin();

  function begin(event?: FormEvent) {
    event?.preventDefault();
    beginning.mutate({ content: { name: name.trim() } });
  }

  return (
    <section className="app-section app-flow" aria-labelledby="new">
      <h2 className="kern-heading-small" id="new">
        {m.own_new_title()}
      </h2>
      <p className="kern-body app-text">
        {m.own_new_text()}{" "}
        <Link to="/anbieten" className="kern-link">
          {m.own_new_by_file()}
        </Link>
      </p>
      <form className="app-form app-text" onSubmit={begin}>
        {beginning.error && <LoadError error={beginning.error} onRetry={() => begin()} />}
        <TextField
          id="name"
          label={m.draft_new_name()}
          required
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" disabled={beginning.isPending}>
          {m.draft_new()}
        </Button>
      </form>
    </section>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="app-section app-flow" aria-labelledby={id}>
      <h2 className="kern-heading-small" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Nothing for organisations of whose records nothing waits: most push none. */
function OpenPushes() {
  const { data } = useQuery(openPushesQuery);
  if (!data?.items.length) return null;
  return (
    <Part id="pushes" title={m.pushes_title()}>
      <Pushes />
    </Part>
  );
}

/** An archived entry stays where it is. */
function Handovers({ place }: { place: Place }) {
  const { data } = useQuery(ownEntriesQuery);
  const entries = data?.items.filter(({ status }) => status !== "archived") ?? [];
  if (entries.length === 0) return null;
  return <HandoverForm entries={entries} organizationId={place.organization_id} />;
}

function Content({ place }: { place: Place }) {
  const query = useQuery(ownEntriesQuery);
  return (
    <>
      <p className="app-lead">{m.own_lead()}</p>
      <OfferedEntries place={place} />
      <Loaded query={query}>
        {({ items }) => (
          <>
            <div className="app-section">
              <Entries entries={items} />
            </div>
            {items.some(isListed) && <ClaimForm entries={items.filter(isListed)} />}
          </>
        )}
      </Loaded>
      <Part id="corrections" title={m.corrections_own_title()}>
        <Corrections draftPath="/meine-eintraege/entwuerfe/$id" />
      </Part>
      <OpenPushes />
      <NewEntry />
      {administers(place) && <Handovers place={place} />}
    </>
  );
}

export default function OwnEntriesPage() {
  return <Acting title={m.own_title()}>{(place) => <Content place={place} />}</Acting>;
}
