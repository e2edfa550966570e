/** How often an entry is read, what is known of its uses, and how many alerts found it. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { formatDate, formatDateShortly, formatNumber } from "#/shared/text/format";
import { Facts } from "#/shared/ui/Facts";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { TextSection } from "#/shared/ui/TextPage";
import { Bars } from "./Bars";
import { type Figures, figuresQuery } from "./queries";

type Numbers = Figures["total"];
type Month = Figures["months"][number];
type Day = Figures["days"][number];

const KINDS: [keyof Numbers, () => string][] = [
  ["page", () => m.figures_page()],
  ["program", () => m.figures_program()],
  ["comparison", () => m.figures_comparison()],
  ["brief", () => m.figures_brief()],
  ["file", () => m.figures_file()],
];

/** Of what is rounded down to fives, zero is anything below. */
function atLeast(value: number): string {
  return value === 0 ? m.figures_few() : formatNumber(value);
}

function hasReadings(numbers: Numbers): boolean {
  return KINDS.some(([kind]) => numbers[kind] > 0);
}

function mostOf(numbers: Numbers[]): string {
  return formatNumber(Math.max(...numbers.map(({ page }) => page)));
}

function monthOf({ month }: Month): string {
  return formatDate(month.slice(0, 7));
}

function Totals({ figures }: { figures: Figures }) {
  const { total, uses, alerts } = figures;
  return (
    <Facts
      facts={[
        ...KINDS.map(([kind, label]) => ({ label: label(), value: atLeast(total[kind]) })),
        {
          label: m.figures_alerts(),
          value: alerts === null ? m.figures_alerts_unknown() : atLeast(alerts),
        },
        { label: m.desk_uses(), value: m.figures_uses(uses) },
      ]}
    />
  );
}

function Months({ months }: { months: Month[] }) {
  const told = months.filter(
    (month) => hasReadings(month) || month.uses_added > 0 || month.uses_confirmed > 0,
  );
  return (
    <details className="app-filter">
      <summary>{m.figures_months_table()}</summary>
      <Table
        caption={m.figures_months_table()}
        columns={[
          m.figures_month(),
          ...KINDS.map(([, label]) => label()),
          m.figures_uses_added(),
          m.figures_uses_confirmed(),
        ]}
      >
        {told.map((month) => (
          <Row key={month.month}>
            <Cell>{monthOf(month)}</Cell>
            {KINDS.map(([kind]) => (
              <Cell key={kind}>{atLeast(month[kind])}</Cell>
            ))}
            <Cell>{month.uses_added}</Cell>
            <Cell>{month.uses_confirmed}</Cell>
          </Row>
        ))}
      </Table>
    </details>
  );
}

function Days({ days }: { days: Day[] }) {
  return (
    <details className="app-filter">
      <summary>{m.figures_days_table()}</summary>
      <Table
        caption={m.figures_days_table()}
        columns={[m.clients_day(), ...KINDS.map(([, label]) => label())]}
      >
        {days.filter(hasReadings).map((day) => (
          <Row key={day.day}>
            <Cell>{formatDateShortly(day.day)}</Cell>
            {KINDS.map(([kind]) => (
              <Cell key={kind}>{atLeast(day[kind])}</Cell>
            ))}
          </Row>
        ))}
      </Table>
    </details>
  );
}

function Readings({ figures }: { figures: Figures }) {
  const { days, months } = figures;
  const [firstDay, lastDay] = [days[0], days[days.length - 1]];
  const [firstMonth, lastMonth] = [months[0], months[months.length - 1]];
  return (
    <>
      {lastDay && firstDay && days.some(hasReadings) && (
        <>
          <Bars
            title={m.figures_days({ most: mostOf(days) })}
            values={days.map(({ page }) => page)}
            first={formatDateShortly(firstDay.day)}
            last={formatDateShortly(lastDay.day)}
          />
          <Days days={days} />
        </>
      )}
      {lastMonth && firstMonth && (
        <>
          <Bars
            title={m.figures_months({ most: mostOf(months) })}
            values={months.map(({ page }) => page)}
            first={monthOf(firstMonth)}
            last={monthOf(lastMonth)}
          />
          <Months months={months} />
        </>
      )}
    </>
  );
}

export function EntryFigures({ slug }: { slug: string }) {
  const query = useQuery(figuresQuery(slug));
  return (
    <TextSection title={m.figures_title()}>
      <div className="app-text">
        <p className="kern-body">{m.figures_text()}</p>
      </div>
      <Loaded query={query}>
        {(figures) => (
          <>
            {!hasReadings(figures.total) && <p className="kern-body">{m.figures_none()}</p>}
            <Totals figures={figures} />
            {hasReadings(figures.total) && <Readings figures={figures} />}
            <p>
              <a
                className="kern-link"
                href={`/api/catalog/v1/own-entries/${slug}/figures.csv?language=${getLocale()}`}
              >
                {m.figures_csv()}
              </a>
            </p>
          </>
        )}
      </Loaded>
    </TextSection>
  );
}
