/** What a page tells the filter panel about one of its filters. */
export interface Filter<Name extends string = string> {
  name: Name;
  legend: string;
  label: (value: string) => string;
  /** Closed until asked for; an active filter is open in any case. */
  isMinor?: boolean;
}

export interface FacetValue {
  value: string;
  count: number;
  /** The value that includes this one. */
  broader?: string | null;
  /** Where the page does not know it. */
  name?: string | null;
}

export interface Facet {
  name: string;
  values: FacetValue[];
}

export type Selection<Name extends string = string> = Partial<Record<Name, string[]>>;

export interface FilterState<Name extends string = string> {
  filters: Filter<Name>[];
  selection: Selection<Name>;
  onChange: (selection: Selection<Name>) => void;
}

export function toggle<Name extends string>(
  selection: Selection<Name>,
  name: Name,
  value: string,
): Selection<Name> {
  const values = selection[name] ?? [];
  const isSelected = values.includes(value);
  return {
    ...selection,
    [name]: isSelected ? values.filter((other) => other !== value) : [...values, value],
  };
}

export function countSelected(selection: Selection): number {
  return Object.values(selection).reduce((sum, values) => sum + (values?.length ?? 0), 0);
}
