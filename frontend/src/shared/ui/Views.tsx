/** Two views of the same list; links, so that each has its own address. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";

type ViewName = "tabelle" | "stellen" | undefined;

interface View {
  label: string;
  /** Value of `ansicht` in the address; none for the first view. */
  view: ViewName;
}

export function Views({ views }: { views: View[] }) {
  return (
    <nav className="app-views" aria-label={m.views_title()}>
      {views.map(({ view, label }) => (
        <Link
          key={label}
          to="."
          search={(search: Record<string, unknown>) => ({ ...search, ansicht: view })}
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
