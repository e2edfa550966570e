/** Two views of the same list; links, so that each has its own address. */
import { Link, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";

interface View {
  label: string;
  /** Value of `ansicht` in the address; none for the first view. */
  view: "tabelle" | "stellen" | "wege" | "woche" | undefined;
}

export function Views({ views }: { views: View[] }) {
  const { ansicht } = useSearch({ strict: false });
  return (
    <nav className="app-views" aria-label={m.views_title()}>
      {views.map(({ view, label }) =>
        view === ansicht ? (
          <span key={label} aria-current="true">
            {label}
          </span>
        ) : (
          <Link
            key={label}
            to="."
            search={(search: Record<string, unknown>) => ({ ...search, ansicht: view })}
            resetScroll={false}
            // Else the first view, which has no value, seems current in each of them.
            activeOptions={{ exact: true }}
          >
            {label}
          </Link>
        ),
      )}
    </nav>
  );
}
