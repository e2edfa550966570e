/** Days on which nobody of a unit is there; both ends of a span belong to it. */

export interface Span {
  from_on: string;
  until_on: string;
}

interface Away extends Span {
  person_id: string;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

export function shared(some: Span[], others: Span[]): Span[] {
  return some.flatMap((one) =>
    others
      .map((other) => ({
        from_on: later(one.from_on, other.from_on),
        until_on: earlier(one.until_on, other.until_on),
      }))
      .filter(({ from_on, until_on }) => from_on <= until_on),
  );
}

export function unattended(people: string[], absences: Away[]): Span[] {
  const [first = [], ...others] = people.map((person) =>
    absences
      .filter(({ person_id }) => person_id === person)
      .map(({ from_on, until_on }) => ({ from_on, until_on })),
  );
  return others.reduce(shared, first).sort((one, other) => (one.from_on < other.from_on ? -1 : 1));
}
