/** All filters of a list; on narrow screens behind a button. */
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";
import { FilterGroup } from "./FilterGroup";
import { countSelected, type Facet, type FilterState, toggle } from "./filter";

interface FilterPanelProps<Name extends string> {
  state: FilterState<Name>;
  facets: Facet[];
}

function showLabel(count: number): string {
  return count === 0 ? m.filter_show() : m.filter_show_chosen({ count });
}

export function FilterPanel<Name extends string>({ state, facets }: FilterPanelProps<Name>) {
  const { filters, selection, onChange } = state;
  const [isOpen, open] = useState(false);
  return (
    <section className="app-filters" aria-label={m.filter_title()}>
      <div className="app-filters__toggle">
        <Button
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls="filters"
          onClick={() => open(!isOpen)}
        >
          {isOpen ? m.filter_hide() : showLabel(countSelected(selection))}
        </Button>
      </div>
      <div id="filters" className="app-filters__body" data-open={isOpen}>
        <h2 className="app-filters__title">{m.filter_title()}</h2>
        {filters.map((filter) => (
          <FilterGroup
            key={filter.name}
            filter={filter}
            facet={facets.find(({ name }) => name === filter.name)}
            selected={selection[filter.name] ?? []}
            onToggle={(value) => onChange(toggle(selection, filter.name, value))}
          />
        ))}
      </div>
    </section>
  );
}
