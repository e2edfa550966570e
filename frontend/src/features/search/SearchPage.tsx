/** One box over all services; results stay grouped by the service that knows them. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Alert } from "#/shared/ui/Alert";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { SearchBox } from "#/shared/ui/SearchBox";
import { type SearchGroup, searchQuery } from "./queries";
import { ServiceGroup, serviceLabel } from "./ServiceGroup";

function Missing({ groups }: { groups: SearchGroup[] }) {
  if (groups.length === 0) return null;
  const services = groups.map(({ service }) => serviceLabel(service)).join(", ");
  return (
    <Alert tone="warning" title={m.search_unavailable_title()} live>
      <p className="kern-body">{m.search_unavailable_text({ services })}</p>
    </Alert>
  );
}

function Results({ groups, term }: { groups: SearchGroup[]; term: string }) {
  const found = groups.filter(({ items }) => items.length > 0);
  const total = found.reduce((sum, group) => sum + (group.total ?? group.items.length), 0);
  return (
    <>
      <p role="status" className="app-result-count">
        {m.search_count({ count: total, term })}
      </p>
      <Missing groups={groups.filter(({ state }) => state === "unavailable")} />
      {found.map((group) => (
        <ServiceGroup key={group.service} group={group} term={term} />
      ))}
      {total === 0 && (
        <div className="app-flow">
          <h2 className="kern-heading-small">{m.no_results_title()}</h2>
          <ul className="kern-list kern-list--bullet">
            <li>{m.no_results_spelling()}</li>
            <li>{m.no_results_shorter()}</li>
          </ul>
        </div>
      )}
    </>
  );
}

export default function SearchPage() {
  const { q = "" } = useSearch({ from: "/suche" });
  const navigate = useNavigate({ from: "/suche" });
  const query = useQuery({ ...searchQuery(q), placeholderData: keepPreviousData });
  return (
    <div className="app-container app-text">
      <PageTitle>{m.search_title()}</PageTitle>
      <SearchBox
        id="search"
        label={m.start_search_label()}
        hint={m.start_search_hint()}
        term={q}
        onSearch={(term) => navigate({ search: { q: term || undefined }, resetScroll: false })}
      />
      {q !== "" && (
        <Loaded query={query}>{(answer) => <Results groups={answer.groups} term={q} />}</Loaded>
      )}
    </div>
  );
}
