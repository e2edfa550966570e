/** What is due for oneself on the working days of this week and the next. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { ownAbsencesQuery } from "#/shared/advice/queries";
import { actionFieldLabel } from "#/shared/text/labels";
import { Loaded } from "#/shared/ui/Loaded";
import { type InboxItem, ownRequestsQuery } from "./queries";
import { dayOf, shortDay, turnOf } from "./turns";
import { type Day, weeksFrom } from "./weeks";

interface Span {
  from_on: string;
  until_on: string;
}

function Requests({ requests }: { requests: InboxItem[] }) {
  return (
    <ul className="app-plain">
      {requests.map((request) => (
        <li key={request.id}>
          <Link to="/anfragen/$id" params={{ id: request.id }} className="kern-link">
            {request.subject ?? m.advising_card({ topic: actionFieldLabel(request.topic) })}
          </Link>
          {request.organization && ` · ${request.organization}`} ·{" "}
          {turnOf(request, request.subject === null).text}
        </li>
      ))}
    </ul>
  );
}

interface DayProps {
  day: Day;
  requests: InboxItem[];
  isAway: boolean;
}

function DayRow({ day, requests, isAway }: DayProps) {
  return (
    <li className="app-day" aria-current={day.isToday ? "date" : undefined}>
      <h3 className="kern-title">
        {day.isToday ? m.advising_week_today({ day: shortDay(day.date) }) : shortDay(day.date)}
      </h3>
      <div>
        {isAway && <p className="kern-body app-muted">{m.advising_week_away()}</p>}
        {requests.length > 0 ? (
          <Requests requests={requests} />
        ) : (
          <p className="kern-body app-muted">{m.advising_week_free()}</p>
        )}
      </div>
    </li>
  );
}

function isIn(day: string, spans: Span[]): boolean {
  return spans.some(({ from_on, until_on }) => from_on <= day && day <= until_on);
}

function Days({ requests, absences }: { requests: InboxItem[]; absences: Span[] }) {
  const today = dayOf(new Date());
  const due = requests.filter(({ act_by }) => act_by !== null);
  const dueOn = (request: InboxItem) => dayOf(new Date(request.act_by ?? ""));
  const late = due.filter(
    (request) => turnOf(request, request.subject === null).urgency === "late",
  );
  const coming = due.filter((request) => !late.includes(request));
  const weeks = weeksFrom(today, coming.map(dueOn));
  const last = weeks.at(-1)?.days.at(-1)?.date ?? today;
  const later = coming.filter((request) => dueOn(request) > last).length;
  const waiting = requests.length - due.length;
  return (
    <>
      {late.length > 0 && (
        <section className="app-section" aria-labelledby="late">
          <h2 className="kern-heading-small" id="late">
            {m.advising_week_late()}
          </h2>
          <Requests requests={late} />
        </section>
      )}
      {weeks.map(({ isThis, days }) => (
        <section className="app-section" key={days[0]?.date} aria-label={weekName(isThis)}>
          <h2 className="kern-heading-small">{weekName(isThis)}</h2>
          <ol className="app-plain">
            {days.map((day) => (
              <DayRow
                key={day.date}
                day={day}
                requests={coming.filter((request) => dueOn(request) === day.date)}
                isAway={isIn(day.date, absences)}
              />
            ))}
          </ol>
        </section>
      ))}
      <p className="kern-body">
        {later > 0 && m.advising_week_later({ count: later })}{" "}
        {waiting > 0 && m.advising_week_waiting({ count: waiting })}{" "}
        <Link to="/abwesenheit" className="kern-link">
          {m.advising_week_absence()}
        </Link>
      </p>
    </>
  );
}

function weekName(isThis: boolean): string {
  return isThis ? m.advising_week_this() : m.advising_week_next();
}

export function Week() {
  const requests = useQuery(ownRequestsQuery);
  const person = useQuery(sessionQuery).data?.person?.id;
  // Without the absences the week is still of use.
  const absences = useQuery(ownAbsencesQuery(person)).data ?? [];
  return (
    <Loaded query={requests}>{(items) => <Days requests={items} absences={absences} />}</Loaded>
  );
}
