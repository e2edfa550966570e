/** Searches kept in this browser, with what is new in each. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ChangeEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { AlertForm } from "#/shared/alerts/AlertForm";
import { Button } from "#/shared/ui/Button";
import { PageTitle } from "#/shared/ui/PageTitle";
import { CopyLink } from "./CopyLink";
import { NameForm } from "./NameForm";
import { newestQuery } from "./queries";
import {
  addSearches,
  changeSearch,
  exportSearches,
  parseSearches,
  removeSearch,
  restoreSearch,
  type SavedSearch,
  useSavedSearches,
} from "./saved-searches";
import { SOLUTION_FILTERS, type SolutionSearch } from "./search";
import { feedAddress, pageAddress, queryOf } from "./search-address";

const FILE_NAME = "stufenplan-suchen.json";

function describe(search: SolutionSearch): string {
  const filters = SOLUTION_FILTERS.reduce((sum, name) => sum + (search[name]?.length ?? 0), 0);
  const parts = [
    search.q && `„${search.q}“`,
    filters > 0 && m.saved_filters({ count: filters }),
  ].filter(Boolean);
  return parts.join(", ") || m.saved_everything();
}

function News({ saved }: { saved: SavedSearch }) {
  const query = useQuery(newestQuery(saved.search));
  if (query.isError) return <p className="app-muted">{m.saved_not_counted()}</p>;
  if (!query.data) return null;
  const { items, next_cursor } = query.data;
  const since = Date.parse(saved.looked_at);
  const count = items.filter(({ updated_at }) => Date.parse(updated_at) > since).length;
  if (count === 0) return <p className="app-muted">{m.saved_nothing_new()}</p>;
  return (
    <p className="kern-body">
      <strong>
        {count === items.length && next_cursor
          ? m.saved_new_many({ count })
          : m.saved_new({ count })}
      </strong>
    </p>
  );
}

interface SearchItemProps {
  saved: SavedSearch;
  onDelete: () => void;
  onSaid: (text: string) => void;
}

function SearchItem({ saved, onDelete, onSaid }: SearchItemProps) {
  const [asking, setAsking] = useState<"name" | "alert">();

  function rename(name: string) {
    changeSearch(saved.id, { name });
    setAsking(undefined);
  }

  function closeAlert(text = "") {
    setAsking(undefined);
    onSaid(text);
  }

  return (
    <li className="app-result">
      <h2 className="kern-title">
        <Link
          to="/loesungen"
          search={saved.search}
          className="kern-link"
          onClick={() => changeSearch(saved.id, { looked_at: new Date().toISOString() })}
        >
          {saved.name}
        </Link>
      </h2>
      <p className="app-muted">{describe(saved.search)}</p>
      <News saved={saved} />
      {asking === "name" && (
        <NameForm name={saved.name} onName={rename} onCancel={() => setAsking(undefined)} />
      )}
      {asking === "alert" && (
        <AlertForm
          search={queryOf(saved.search)}
          onDone={closeAlert}
          onCancel={() => closeAlert()}
        />
      )}
      {!asking && (
        <div className="app-actions">
          <button type="button" className="app-more" onClick={() => setAsking("alert")}>
            {m.alerts_ask()}
          </button>
          <CopyLink address={pageAddress(saved.search)} />
          <a className="app-more" href={feedAddress(saved.search)}>
            {m.saved_feed()}
          </a>
          <button type="button" className="app-more" onClick={() => setAsking("name")}>
            {m.saved_rename()}
          </button>
          <button type="button" className="app-more" onClick={onDelete}>
            {m.saved_delete()}
          </button>
        </div>
      )}
    </li>
  );
}

function download(searches: SavedSearch[]) {
  const file = new Blob([exportSearches(searches)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Files({ searches, onSaid }: { searches: SavedSearch[]; onSaid: (text: string) => void }) {
  async function load(event: ChangeEvent<HTMLInputElement>) {
    const input = event.target;
    const text = await input.files?.[0]?.text();
    input.value = "";
    if (text === undefined) return;
    const found = parseSearches(text);
    onSaid(found ? m.saved_imported({ count: addSearches(found) }) : m.saved_import_failed());
  }

  return (
    <div className="app-actions">
      {searches.length > 0 && (
        <Button variant="secondary" onClick={() => download(searches)}>
          {m.saved_export()}
        </Button>
      )}
      <label className="app-file">
        {m.saved_import()}
        <input type="file" accept="application/json,.json" onChange={load} />
      </label>
    </div>
  );
}

export default function SavedSearchesPage() {
  const searches = useSavedSearches();
  const [deleted, setDeleted] = useState<{ saved: SavedSearch; position: number }>();
  const [said, setSaid] = useState("");

  function remove(saved: SavedSearch, position: number) {
    removeSearch(saved.id);
    setDeleted({ saved, position });
    setSaid("");
  }

  function undo() {
    if (deleted) restoreSearch(deleted.saved, deleted.position);
    setDeleted(undefined);
  }

  return (
    <div className="app-container app-text">
      <PageTitle>{m.saved_title()}</PageTitle>
      <p className="app-lead">{m.saved_lead()}</p>
      <div role="status" className="app-actions">
        {said}
        {deleted && (
          <>
            <span>{m.saved_deleted({ name: deleted.saved.name })}</span>
            <Button variant="secondary" onClick={undo}>
              {m.saved_undo()}
            </Button>
          </>
        )}
      </div>
      {searches.length === 0 ? (
        <p className="kern-body">
          {m.saved_none()}{" "}
          <Link to="/loesungen" className="kern-link">
            {m.saved_to_solutions()}
          </Link>
        </p>
      ) : (
        <ul className="app-ways">
          {searches.map((saved, position) => (
            <SearchItem
              key={saved.id}
              saved={saved}
              onDelete={() => remove(saved, position)}
              onSaid={setSaid}
            />
          ))}
        </ul>
      )}
      <Files searches={searches} onSaid={setSaid} />
    </div>
  );
}
