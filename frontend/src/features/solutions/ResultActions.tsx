/** What can be done with a search as a whole: keep it, hear of news, share it, subscribe to it. */
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { AlertForm } from "#/shared/alerts/AlertForm";
import { CopyLink } from "./CopyLink";
import { NameForm } from "./NameForm";
import { ResultDownloads } from "./ResultDownloads";
import { MOST_SEARCHES, saveSearch, useSavedSearches } from "./saved-searches";
import { feedAddress, pageAddress, queryOf } from "./search-address";

export function ResultActions() {
  const { kommune: _, ...search } = useSearch({ from: "/loesungen" });
  const saved = useSavedSearches();
  const [asking, setAsking] = useState<"name" | "alert">();
  const [said, setSaid] = useState("");

  function keep(name: string) {
    const isStored = saveSearch(name, search);
    setAsking(undefined);
    setSaid(isStored ? m.saved_done() : m.saved_unavailable());
  }

  function begin() {
    const isFull = saved.length >= MOST_SEARCHES;
    setAsking(isFull ? undefined : "name");
    setSaid(isFull ? m.saved_full({ count: MOST_SEARCHES }) : "");
  }

  function beginAlert() {
    setAsking("alert");
    setSaid("");
  }

  function closeAlert(text = "") {
    setAsking(undefined);
    setSaid(text);
  }

  return (
    <div className="app-result-actions">
      {asking === "name" && (
        <NameForm name={search.q ?? ""} onName={keep} onCancel={() => setAsking(undefined)} />
      )}
      {asking === "alert" && (
        <AlertForm search={queryOf(search)} onDone={closeAlert} onCancel={() => closeAlert()} />
      )}
      {!asking && (
        <div className="app-actions">
          <button type="button" className="app-more" onClick={begin}>
            {m.saved_save()}
          </button>
          <button type="button" className="app-more" onClick={beginAlert}>
            {m.alerts_ask()}
          </button>
          <CopyLink address={pageAddress(search)} />
          <a className="app-more" href={feedAddress(search)}>
            {m.saved_feed()}
          </a>
          <ResultDownloads search={search} />
          {saved.length > 0 && (
            <Link to="/gemerkte-suchen" className="app-more">
              {m.saved_title()}
            </Link>
          )}
        </div>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
