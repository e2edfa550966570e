/** What municipalities ask for, and how they are answered, in figures of a half-year. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { Desk } from "#/shared/desk/Desk";
import { formatDate } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { landLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import { Facts } from "#/shared/ui/Facts";
import { SelectField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Counts, totalOf } from "./Counts";
import { type Period, type Statistics, statisticsQuery } from "./queries";
import { daysText, Punctuality, percentText, Times } from "./Tiers";

const PAGE = "/verwaltung/statistik";
const FILES = "/api/competence-center/v1/advisory-statistics";

function daysOf({ from_on, until_on }: Period): string {
  return `${formatDate(from_on)} – ${formatDate(until_on)}`;
}

function nameOf({ name }: Period): string {
  const [year = "", half = ""] = name.split("-H");
  return m.statistics_half_year({ half, year });
}

function PeriodField({ period, periods }: Statistics) {
  const navigate = useNavigate({ from: PAGE });
  // One that somebody was sent a link to may be older.
  const isOffered = periods.some(({ name }) => name === period.name);
  return (
    <div className="app-text">
      <SelectField
        id="period"
        label={m.statistics_period()}
        hint={daysOf(period)}
        value={period.name}
        onChange={({ target }) => navigate({ search: { zeitraum: target.value } })}
      >
        {(isOffered ? periods : [...periods, period]).map((each) => (
          <option key={each.name} value={each.name}>
            {nameOf(each)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function Files({ period }: { period: Period }) {
  const language = getLocale();
  return (
    <p className="app-actions">
      <a
        className="kern-link"
        href={`${FILES}.csv?${new URLSearchParams({ period: period.name, language })}`}
      >
        {m.statistics_csv()}
      </a>
      <a className="kern-link" href={`${FILES}/codebook.csv?language=${language}`}>
        {m.statistics_codebook()}
      </a>
      <Button variant="secondary" onClick={() => window.print()}>
        {m.statistics_print()}
      </Button>
    </p>
  );
}

/** One of each: what was asked, how long it took, how punctual that was, what nobody could do. */
function KeyFigures({ counts, times, punctuality }: Statistics) {
  const asked = counts.find(({ subject }) => subject === "asked");
  const answered = times.find(({ event }) => event === "answered_since_asked");
  const inTime = punctuality.find(({ deadline }) => deadline === "answered_in_time");
  const unmet = counts.find(({ subject }) => subject === "unmet");
  // Of all tiers.
  const [wait] = answered?.tiers ?? [];
  const [share] = inTime?.tiers ?? [];
  const facts = [
    asked && { label: localize(asked.label), value: totalOf(asked) },
    answered && wait && { label: localize(answered.label), value: daysText(wait) },
    inTime && share && { label: localize(inTime.label), value: percentText(share) },
    unmet && { label: localize(unmet.label), value: totalOf(unmet) },
  ];
  return <Facts facts={facts.filter((fact) => fact !== undefined)} />;
}

function Figures({ statistics }: { statistics: Statistics }) {
  const { counts, times, punctuality, period, land } = statistics;
  const area = land ? landLabel(land) : m.statistics_germany();
  return (
    <>
      <PeriodField {...statistics} />
      <p className="kern-body app-text">
        {m.statistics_of({ area, period: nameOf(period) })}{" "}
        {m.statistics_few_text({ least: statistics.least_municipalities })}
      </p>
      <Files period={period} />
      {counts.every(({ total }) => total === 0) ? (
        <p className="kern-body">{m.statistics_none()}</p>
      ) : (
        <>
          <KeyFigures {...statistics} />
          <Times times={times} />
          <Punctuality punctuality={punctuality} />
          {counts.map((count) => (
            <Counts key={count.subject} count={count} />
          ))}
        </>
      )}
    </>
  );
}

function Content() {
  const { zeitraum } = useSearch({ from: PAGE });
  const query = useQuery(statisticsQuery(zeitraum));
  return (
    <div className="app-flow">
      <p className="kern-body app-text">{m.statistics_text()}</p>
      <Loaded query={query}>{(statistics) => <Figures statistics={statistics} />}</Loaded>
    </div>
  );
}

export default function StatisticsPage() {
  return (
    <Desk
      title={m.statistics_title()}
      roles={["land_coordinator", "federal_editor", "platform_admin"]}
    >
      <Content />
    </Desk>
  );
}
