/** The values of one filter as checkboxes with their counts. */
import { useId, useState } from "react";
import { m } from "#/paraglide/messages";
import { formatNumber } from "#/shared/text/format";
import type { Facet, FacetValue, Filter } from "./filter";

const SHORT_LIST = 7;

interface FilterGroupProps {
  filter: Filter;
  facet: Facet | undefined;
  selected: string[];
  onToggle: (value: string) => void;
}

/** A selected value stays visible even when nothing is found with it any more. */
function visibleValues(facet: Facet | undefined, selected: string[]): FacetValue[] {
  const found = (facet?.values ?? []).filter(
    ({ value, count }) => count > 0 || selected.includes(value),
  );
  const lost = selected.filter((value) => !found.some((other) => other.value === value));
  return inFamilies([...found, ...lost.map((value) => ({ value, count: 0 }))]);
}

/** Each value behind the one that includes it. */
function inFamilies(values: FacetValue[]): FacetValue[] {
  const isMember = ({ broader }: FacetValue) => values.some(({ value }) => value === broader);
  return values
    .filter((value) => !isMember(value))
    .flatMap((parent) => [parent, ...values.filter(({ broader }) => broader === parent.value)]);
}

export function FilterGroup({ filter, facet, selected, onToggle }: FilterGroupProps) {
  const id = useId();
  const [isComplete, showAll] = useState(false);
  // Fixed at first sight: a group must not close under the hand that clears its last box.
  const [isOpenAtFirst] = useState(!filter.isMinor || selected.length > 0);
  const values = visibleValues(facet, selected);
  if (values.length === 0) return null;
  const shown = isComplete ? values : values.slice(0, SHORT_LIST);

  return (
    <details className="app-filter" open={isOpenAtFirst}>
      <summary>{filter.legend}</summary>
      <fieldset>
        <legend className="kern-sr-only">{filter.legend}</legend>
        {shown.map(({ value, count, broader, name }) => (
          <div
            key={value}
            className="kern-form-check"
            data-member={values.some((other) => other.value === broader) || undefined}
          >
            <input
              id={`${id}-${value}`}
              type="checkbox"
              className="kern-form-check__checkbox"
              checked={selected.includes(value)}
              onChange={() => onToggle(value)}
            />
            <label className="kern-label" htmlFor={`${id}-${value}`}>
              <span>{name ?? filter.label(value)}</span>{" "}
              <span className="app-count">{formatNumber(count)}</span>
            </label>
          </div>
        ))}
        {values.length > SHORT_LIST && (
          <button type="button" className="app-more" onClick={() => showAll(!isComplete)}>
            {isComplete ? m.filter_less() : m.filter_more({ count: values.length - SHORT_LIST })}
          </button>
        )}
      </fieldset>
    </details>
  );
}
