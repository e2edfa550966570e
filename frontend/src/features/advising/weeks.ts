/** The working days of this week and the next. */

export interface Day {
  /** As in `2026-11-24`. */
  date: string;
  isToday: boolean;
}

export interface WorkingWeek {
  isThis: boolean;
  days: Day[];
}

const DAY_MS = 86_400_000;
const WORKING_DAYS = 5;

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Of this week only what is still to come; days at the weekend only where something is due.
 */
export function weeksFrom(today: string, dueOn: string[]): WorkingWeek[] {
  const monday = plus(today, -((new Date(today).getUTCDay() + 6) % 7));
  return [0, 1]
    .map((week) => ({
      isThis: week === 0,
      days: Array.from({ length: 7 }, (_, index) => ({
        index,
        date: plus(monday, week * 7 + index),
      }))
        .filter(({ date }) => date >= today)
        .filter(({ index, date }) => index < WORKING_DAYS || dueOn.includes(date))
        .map(({ date }) => ({ date, isToday: date === today })),
    }))
    .filter(({ days }) => days.length > 0);
}
