/** The list of solutions with filters that count. */
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { CompareBar } from "#/shared/comparison/CompareBar";
import { FilterChips } from "#/shared/filters/FilterChips";
import { FilterPanel } from "#/shared/filters/FilterPanel";
import { countSelected, type FilterState } from "#/shared/filters/filter";
import { ResultCount, ResultList } from "#/shared/filters/ResultList";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { Loader } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { DidYouMean, Interpretation } from "./Interpretation";
import { type SolutionPage, solutionsQuery } from "./queries";
import { ResultActions } from "./ResultActions";
import { SolutionResult } from "./SolutionResult";
import { SolutionSearch } from "./SolutionSearch";
import type { SolutionFilter, SolutionSorting } from "./search";
import { useSolutionFilters } from "./use-solution-filters";

interface ResultsProps {
  state: FilterState<SolutionFilter>;
}

interface NoResultsProps extends ResultsProps {
  reading: SolutionPage["interpretation"] | undefined;
}

function NoResults({ state, reading }: NoResultsProps) {
  const { q } = useSearch({ from: "/loesungen" });
  const isFiltered = countSelected(state.selection) > 0;
  return (
    <div className="app-flow">
      <DidYouMean reading={reading} />
      <p className="kern-body">{m.no_results_title()}</p>
      <ul className="kern-list kern-list--bullet">
        {q && <li>{m.no_results_spelling()}</li>}
        {q && <li>{m.no_results_shorter()}</li>}
        {isFiltered && <li>{m.no_results_filters()}</li>}
      </ul>
      {isFiltered && (
        <Button variant="secondary" onClick={() => state.onChange({})}>
          {m.filter_remove_all()}
        </Button>
      )}
    </div>
  );
}

function Sorting() {
  const { sort } = useSearch({ from: "/loesungen" });
  const navigate = useNavigate({ from: "/loesungen" });
  return (
    <div className="app-sorting">
      <label htmlFor="sort">{m.sort_label()}</label>
      <select
        id="sort"
        value={sort ?? "relevance"}
        onChange={(event) =>
          navigate({
            search: (search) => ({ ...search, sort: event.target.value as SolutionSorting }),
            replace: true,
            resetScroll: false,
          })
        }
      >
        <option value="relevance">{m.sort_relevance()}</option>
        <option value="name">{m.sort_name()}</option>
        <option value="updated">{m.sort_updated()}</option>
      </select>
      <Link to="/rangfolge" className="kern-link kern-link--small">
        {m.ranking_title()}
      </Link>
    </div>
  );
}

function Results({ state }: ResultsProps) {
  const { kommune: _, loesung: __, ...search } = useSearch({ from: "/loesungen" });
  const { key } = useMunicipality();
  const query = useInfiniteQuery({
    ...solutionsQuery(search, key),
    placeholderData: keepPreviousData,
  });
  const first = query.data?.pages[0];
  const isEmpty = first?.total === 0;
  const firstMeant = query.data?.pages
    .flatMap((page) => page.items)
    .find(({ why }) => why?.by === "meaning");
  return (
    <div className="app-list">
      {!(isEmpty && countSelected(state.selection) === 0) && (
        <FilterPanel state={state} facets={first?.facets ?? []} />
      )}
      <div className="app-list__results">
        {query.isPending && <Loader />}
        {query.isError && <LoadError error={query.error} onRetry={() => query.refetch()} />}
        {first && !query.isError && (
          <>
            <div className="app-list__head">
              <ResultCount>{m.solutions_count({ count: first.total })}</ResultCount>
              {!isEmpty && <Sorting />}
            </div>
            <FilterChips state={state} />
            <ResultActions />
            {isEmpty ? (
              <NoResults state={state} reading={first.interpretation} />
            ) : (
              <>
                <Interpretation reading={first.interpretation} typed={search.q ?? ""} />
                <ResultList query={query} label={m.solutions_title()}>
                  {(solution) => (
                    <>
                      {solution === firstMeant && (
                        <p className="app-result-group">{m.search_meaning()}</p>
                      )}
                      <SolutionResult solution={solution} />
                    </>
                  )}
                </ResultList>
              </>
            )}
          </>
        )}
      </div>
    </div>
  );
}

export default function SolutionsPage() {
  const { q = "" } = useSearch({ from: "/loesungen" });
  const navigate = useNavigate({ from: "/loesungen" });
  const state = useSolutionFilters();
  return (
    <div className="app-container">
      <div className="app-list-intro">
        <div>
          <PageTitle>{m.solutions_title()}</PageTitle>
          <p className="kern-body">{m.solutions_lead()}</p>
        </div>
        <SolutionSearch
          id="solution-search"
          label={m.solutions_search_label()}
          term={q}
          onSearch={(term) =>
            navigate({
              search: (search) => ({ ...search, q: term || undefined, exact: undefined }),
              resetScroll: false,
            })
          }
        />
      </div>
      <Results state={state} />
      <CompareBar />
    </div>
  );
}
