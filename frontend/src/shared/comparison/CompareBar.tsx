/** What is marked for comparison, at the lower edge of the window. */
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { solutionQuery } from "#/shared/solutions/queries";
import { Button } from "#/shared/ui/Button";
import { Icon } from "#/shared/ui/Icon";
import { MAX_COMPARED } from "./search";
import { useCompared } from "./use-compared";

export function CompareBar() {
  const { slugs, remove, clear } = useCompared();
  const solutions = useQueries({ queries: slugs.map(solutionQuery) });
  const names = slugs.map((slug, place) => solutions[place]?.data?.name ?? slug);
  return (
    <>
      <p className="kern-sr-only" role="status">
        {slugs.length > 0 && m.compare_count({ count: slugs.length, max: MAX_COMPARED })}
      </p>
      {slugs.length > 0 && (
        <section className="app-compare-bar" aria-label={m.compare_marked()}>
          <div className="app-container">
            <ul className="app-chips">
              {slugs.map((slug, place) => (
                <li key={slug}>
                  <button type="button" className="app-chip" onClick={() => remove(slug)}>
                    <span className="kern-sr-only">{m.compare_remove()} </span>
                    {names[place]}
                    <Icon name="close" />
                  </button>
                </li>
              ))}
            </ul>
            <div className="app-compare-bar__actions">
              {slugs.length > 1 ? (
                <Link
                  to="/vergleich"
                  search={{ loesung: slugs }}
                  className="kern-btn kern-btn--primary"
                >
                  <span className="kern-label">{m.compare_show({ count: slugs.length })}</span>
                </Link>
              ) : (
                <span className="app-muted">{m.compare_one_more()}</span>
              )}
              <Button variant="tertiary" onClick={clear}>
                {m.compare_clear()}
              </Button>
            </div>
          </div>
        </section>
      )}
    </>
  );
}
