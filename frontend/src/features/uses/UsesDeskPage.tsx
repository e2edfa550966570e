/** The editors' page for uses: find an entry, see all of its uses, change them. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { Loaded } from "#/shared/ui/Loaded";
import { SearchBox } from "#/shared/ui/SearchBox";
import { entriesQuery } from "./queries";
import { UsesDesk } from "./UsesDesk";

function EntryFinder({ q }: { q: string }) {
  const navigate = useNavigate({ from: "/verwaltung/nutzungen" });
  const query = useQuery(entriesQuery(q));
  return (
    <div className="app-flow">
      <p className="kern-body">{m.desk_uses_pick()}</p>
      <SearchBox
        id="entry-search"
        label={m.desk_uses_find()}
        term={q}
        onSearch={(term) => navigate({ search: { q: term || undefined } })}
      />
      {q && (
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="kern-body">{m.desk_uses_no_hit()}</p>
            ) : (
              <ul className="kern-list kern-list--bullet">
                {items.map(({ slug, name }) => (
                  <li key={slug}>
                    <Link
                      to="/verwaltung/nutzungen"
                      search={{ eintrag: slug }}
                      className="kern-link"
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </div>
  );
}

export default function UsesDeskPage() {
  const { eintrag, q = "" } = useSearch({ from: "/verwaltung/nutzungen" });
  return (
    <Desk title={m.desk_uses()}>
      {eintrag ? <UsesDesk key={eintrag} slug={eintrag} /> : <EntryFinder q={q} />}
    </Desk>
  );
}
