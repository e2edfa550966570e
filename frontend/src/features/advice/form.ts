/** The form of a unit's advice: what is typed, what the service takes, and what is wrong with it. */
import { m } from "#/paraglide/messages";
import type { Advice } from "#/shared/advice/queries";
import type { AdviceForm } from "./queries";

export interface Opening {
  weekday: number;
  opens: string;
  closes: string;
}

/** No `area_key` is all of Germany. */
export interface AreaRow {
  area_key: string | null;
  is_excluded: boolean;
  from_on: string;
  until_on: string;
}

export interface Draft {
  is_open: boolean;
  topics: string[];
  hours: Opening[];
  holiday_land: string;
  capacity: string;
  areas: AreaRow[];
  advisers: { person_id: string; is_lead: boolean }[];
}

/** What is wrong, by where it stands in the body: `/areas/0/from_on`. */
export type Faults = Record<string, string>;

const MOST_REQUESTS = 10_000;
const MINUTES = "hh:mm".length;

export function draftOf(advice: Advice): Draft {
  return {
    is_open: advice.is_open,
    topics: advice.topics,
    hours: advice.hours.map(({ weekday, opens, closes }) => ({
      weekday,
      opens: opens.slice(0, MINUTES),
      closes: closes.slice(0, MINUTES),
    })),
    holiday_land: advice.holiday_land ?? "",
    capacity: advice.version === 0 ? "" : String(advice.capacity),
    areas: advice.areas.map(({ area_key, is_excluded, from_on, until_on }) => ({
      area_key,
      is_excluded: is_excluded ?? false,
      from_on,
      until_on: until_on ?? "",
    })),
    advisers: advice.advisers.map(({ person_id, is_lead }) => ({
      person_id,
      is_lead: is_lead ?? false,
    })),
  };
}

export function bodyOf(draft: Draft): AdviceForm {
  return {
    ...draft,
    topics: draft.topics as NonNullable<AdviceForm["topics"]>,
    holiday_land: draft.holiday_land as AdviceForm["holiday_land"],
    capacity: Number(draft.capacity),
    areas: draft.areas.map((area) => ({ ...area, until_on: area.until_on || null })),
  };
}

function overlaps(hours: Opening[], place: number): boolean {
  const own = hours[place];
  return hours.some(
    (other, index) =>
      own !== undefined &&
      index < place &&
      other.weekday === own.weekday &&
      other.opens < own.closes &&
      own.opens < other.closes,
  );
}

function faultsOfHours({ hours }: Draft): Faults {
  if (hours.length === 0) return { "/hours": m.advice_fault_no_hours() };
  const faults: Faults = {};
  hours.forEach(({ opens, closes }, place) => {
    const pointer = `/hours/${place}`;
    if (!opens || !closes) faults[pointer] = m.advice_fault_times();
    else if (opens >= closes) faults[pointer] = m.advice_fault_closes();
    else if (overlaps(hours, place)) faults[pointer] = m.advice_fault_overlap();
  });
  return faults;
}

function faultsOfAreas({ areas, is_open }: Draft): Faults {
  if (is_open && areas.length === 0) return { "/areas": m.advice_fault_no_areas() };
  const faults: Faults = {};
  areas.forEach(({ from_on, until_on }, place) => {
    if (!from_on) faults[`/areas/${place}/from_on`] = m.advice_fault_from();
    if (until_on && until_on < from_on) {
      faults[`/areas/${place}/until_on`] = m.advice_fault_until();
    }
  });
  return faults;
}

export function faultsOf(draft: Draft): Faults {
  const capacity = Number(draft.capacity);
  const fits = Number.isInteger(capacity) && capacity >= 0 && capacity <= MOST_REQUESTS;
  return {
    ...faultsOfAreas(draft),
    ...faultsOfHours(draft),
    ...(!draft.holiday_land && { "/holiday_land": m.advice_fault_land() }),
    ...((draft.capacity.trim() === "" || !fits) && { "/capacity": m.advice_fault_capacity() }),
    ...(draft.is_open &&
      draft.advisers.length === 0 && { "/advisers": m.advice_fault_no_advisers() }),
  };
}

export type Part = keyof Draft;

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isChanged(draft: Draft, base: Draft): boolean {
  return !isSame(draft, base);
}

export interface Merged {
  draft: Draft;
  /** Parts that somebody else changed and that were taken over. */
  taken: Part[];
  /** Parts that both changed, in which the own statement stands. */
  disputed: Part[];
}

/** Puts own changes on top of what somebody else saved meanwhile. */
export function merge(base: Draft, own: Draft, theirs: Draft): Merged {
  const parts = Object.keys(base) as Part[];
  const foreign = parts.filter((part) => !isSame(base[part], theirs[part]));
  const disputed = foreign.filter(
    (part) => !isSame(base[part], own[part]) && !isSame(own[part], theirs[part]),
  );
  const taken = foreign.filter((part) => isSame(base[part], own[part]));
  const fromThem = Object.fromEntries(taken.map((part) => [part, theirs[part]]));
  return { draft: { ...own, ...fromThem }, taken, disputed };
}
