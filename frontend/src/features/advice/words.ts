/** Words of what units state about their advice. */
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { formatDate } from "#/shared/text/format";
import type { Opening, Part } from "./form";
import type { Span } from "./presence";

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Monday is 1, as in ISO 8601. */
export function weekdayName(weekday: number): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(getLocale(), { weekday: "long", timeZone: "UTC" }).format(day);
}

export function hoursOn(hours: Opening[], weekday: number): string {
  const spans = hours
    .filter((each) => each.weekday === weekday)
    .sort((one, other) => (one.opens < other.opens ? -1 : 1))
    .map(({ opens, closes }) => m.advice_hours_span({ opens, closes }));
  return spans.join(", ") || m.advice_hours_none();
}

export function spanText({ from_on, until_on }: Span): string {
  if (from_on === until_on) return m.absence_day({ day: formatDate(from_on) });
  return m.absence_span({ from: formatDate(from_on), until: formatDate(until_on) });
}

const PARTS: Record<Part, () => string> = {
  is_open: m.advice_intake,
  topics: m.advice_topics,
  hours: m.advice_hours,
  holiday_land: m.advice_holidays,
  capacity: m.advice_capacity,
  areas: m.advice_areas,
  advisers: m.advice_advisers,
};

export function partNames(parts: Part[]): string {
  return parts.map((part) => PARTS[part]()).join(", ");
}

/** Where the clocks show German time: what is stated holds from a day on there. */
export function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
}
