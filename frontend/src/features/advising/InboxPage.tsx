/** Requests in which one's units have a part: whose turn it is and by when, what is due next first. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { actionFieldLabel, landLabel, sizeClassLabel } from "#/shared/text/labels";
import { LoadedPages } from "#/shared/ui/LoadedPages";
import { Views } from "#/shared/ui/Views";
import { type Inbox, type InboxItem, inboxQuery } from "./queries";
import { TurnBadge } from "./TurnBadge";
import { turnOf } from "./turns";
import { Week } from "./Week";

function whoAsks({ organization, land, size_class, subject }: InboxItem): string {
  if (subject !== null) return organization ?? landLabel(land);
  return m.advising_not_shown({
    size: size_class ? sizeClassLabel(size_class) : m.value_unknown(),
    land: landLabel(land),
  });
}

function Request({ request }: { request: InboxItem }) {
  const { id, number, topic, subject, own_part, is_mine } = request;
  return (
    <article className="app-result">
      <h2 className="app-result__title">
        <Link to="/anfragen/$id" params={{ id }}>
          {subject ?? m.advising_card({ topic: actionFieldLabel(topic) })}
        </Link>
      </h2>
      <TurnBadge turn={turnOf(request, request.subject === null)} />
      <p className="app-result__meta">
        {whoAsks(request)} · {actionFieldLabel(topic)}
      </p>
      <p className="app-result__meta">
        {m.advising_number({ number })} · {own_part.unit.name} ·{" "}
        {is_mine ? <strong>{m.advising_is_mine()}</strong> : m.advising_is_colleagues()}
      </p>
    </article>
  );
}

function countsOf({ total, awaiting, overdue }: Inbox, isOver: boolean): string {
  if (isOver) return m.advising_count_over({ total });
  if (awaiting === 0) return m.advising_count_calm({ total });
  if (overdue === 0) return m.advising_count_due({ total, awaiting });
  return m.advising_count_late({ total, awaiting, overdue });
}

function Choices() {
  const { wessen, stand } = useSearch({ from: "/beratung" });
  const navigate = useNavigate({ from: "/beratung" });
  return (
    <div className="app-actions app-sorting">
      <label htmlFor="wessen">{m.advising_whose()}</label>
      <select
        id="wessen"
        value={wessen ?? ""}
        onChange={({ target }) =>
          navigate({
            search: ({ wessen: _, ...search }) =>
              target.value ? { ...search, wessen: "meine" } : search,
          })
        }
      >
        <option value="">{m.advising_whose_all()}</option>
        <option value="meine">{m.advising_whose_mine()}</option>
      </select>
      <label htmlFor="stand">{m.advising_state()}</label>
      <select
        id="stand"
        value={stand ?? ""}
        onChange={({ target }) =>
          navigate({
            search: ({ stand: _, ...search }) =>
              target.value ? { ...search, stand: "beendet" } : search,
          })
        }
      >
        <option value="">{m.advising_state_open()}</option>
        <option value="beendet">{m.advising_state_over()}</option>
      </select>
    </div>
  );
}

function emptyText(isMine: boolean, isOver: boolean): string {
  if (isOver) return m.advising_none_over();
  return isMine ? m.advising_none_mine() : m.advising_none();
}

function List() {
  const search = useSearch({ from: "/beratung" });
  const query = useInfiniteQuery(inboxQuery(search));
  const [first] = query.data?.pages ?? [];
  const isOver = search.stand === "beendet";
  return (
    <>
      <div className="app-list__head">
        <p className="app-result-count" role="status">
          {first && countsOf(first, isOver)}
        </p>
        <Choices />
      </div>
      <LoadedPages query={query}>
        {(requests) =>
          requests.length === 0 ? (
            <p className="kern-body app-text">{emptyText(search.wessen === "meine", isOver)}</p>
          ) : (
            <ul className="app-results">
              {requests.map((request) => (
                <li key={request.id}>
                  <Request request={request} />
                </li>
              ))}
            </ul>
          )
        }
      </LoadedPages>
    </>
  );
}

function InboxViews() {
  return (
    <Views
      views={[
        { view: undefined, label: m.advising_list() },
        { view: "woche", label: m.advising_week() },
      ]}
    />
  );
}

export function InboxPage() {
  const { ansicht } = useSearch({ from: "/beratung" });
  return (
    <Acting title={m.advising_title()}>
      {({ roles }) =>
        roles.includes("adviser") ? (
          <div className="app-inbox">
            <InboxViews />
            {ansicht === "woche" ? <Week /> : <List />}
          </div>
        ) : (
          <p className="kern-body app-text">{m.advising_not_adviser()}</p>
        )
      }
    </Acting>
  );
}
