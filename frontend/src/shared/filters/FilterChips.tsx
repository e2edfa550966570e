/** The chosen filters, each removable on its own. */
import { m } from "#/paraglide/messages";
import { Icon } from "#/shared/ui/Icon";
import { countSelected, type FilterState, toggle } from "./filter";

export function FilterChips<Name extends string>({ state }: { state: FilterState<Name> }) {
  const { filters, selection, onChange } = state;
  if (countSelected(selection) === 0) return null;
  return (
    <ul className="app-chips" aria-label={m.filter_active()}>
      {filters.flatMap(({ name, legend, label }) =>
        (selection[name] ?? []).map((value) => (
          <li key={`${name}-${value}`}>
            <button
              type="button"
              className="app-chip"
              onClick={() => onChange(toggle(selection, name, value))}
            >
              <span className="kern-sr-only">{m.filter_remove()} </span>
              {legend}: {label(value)}
              <Icon name="close" />
            </button>
          </li>
        )),
      )}
      <li>
        <button type="button" className="app-more" onClick={() => onChange({})}>
          {m.filter_remove_all()}
        </button>
      </li>
    </ul>
  );
}
