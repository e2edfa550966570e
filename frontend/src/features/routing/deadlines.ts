/** Deadlines of a Land: what may be typed, and what it means. */
import { m } from "#/paraglide/messages";
import type { Deadlines } from "./queries";

type Name = keyof Deadlines;

export type TypedDeadlines = Record<Name, string>;

interface Deadline {
  name: Name;
  label: () => string;
  least: number;
  most: number;
  /** It must not end before this one. */
  after?: Name;
}

export const DEADLINES: Deadline[] = [
  { name: "acknowledge_days", label: m.routing_deadline_acknowledge, least: 1, most: 10 },
  {
    name: "answer_days",
    label: m.routing_deadline_answer,
    least: 1,
    most: 30,
    after: "acknowledge_days",
  },
  { name: "update_days", label: m.routing_deadline_update, least: 1, most: 60 },
  {
    name: "resolve_days",
    label: m.routing_deadline_resolve,
    least: 5,
    most: 250,
    after: "answer_days",
  },
];

/** What holds where a Land has not decided otherwise. */
export const USUAL: TypedDeadlines = {
  acknowledge_days: "2",
  answer_days: "5",
  update_days: "10",
  resolve_days: "30",
};

export function asDeadlines(typed: TypedDeadlines): Deadlines {
  const days = DEADLINES.map(({ name }) => [name, Number(typed[name])]);
  return Object.fromEntries(days) as Deadlines;
}

/** By pointer into the body. */
export function deadlineFaults(typed: TypedDeadlines): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { name, least, most, after } of DEADLINES) {
    const days = Number(typed[name]);
    const before = DEADLINES.find((other) => other.name === after);
    if (!Number.isInteger(days) || days < least || days > most) {
      faults[`/deadlines/${name}`] = m.routing_fault_days({ least, most });
    } else if (before && days < Number(typed[before.name])) {
      faults[`/deadlines/${name}`] = m.routing_fault_order({ before: before.label() });
    }
  }
  return faults;
}

/** As the sentences name them. */
export function daysOf(deadlines: Deadlines) {
  const { acknowledge_days, answer_days, update_days, resolve_days } = deadlines;
  return {
    acknowledge: acknowledge_days,
    answer: answer_days,
    update: update_days,
    resolve: resolve_days,
  };
}
