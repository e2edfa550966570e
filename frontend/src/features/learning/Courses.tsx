/** All courses, with their filters. */
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { FilterChips } from "#/shared/filters/FilterChips";
import { FilterPanel } from "#/shared/filters/FilterPanel";
import { ResultCount, ResultList } from "#/shared/filters/ResultList";
import { LoadError } from "#/shared/ui/LoadError";
import { Loader } from "#/shared/ui/Loaded";
import { SearchBox } from "#/shared/ui/SearchBox";
import { CourseResult } from "./CourseResult";
import { LearningViews } from "./LearningViews";
import { coursesQuery } from "./queries";
import { useCourseFilters } from "./use-course-filters";

export function CourseSearchBox() {
  const { q = "" } = useSearch({ from: "/lernen" });
  const navigate = useNavigate({ from: "/lernen" });
  return (
    <SearchBox
      id="course-search"
      label={m.learning_search_label()}
      term={q}
      onSearch={(term) =>
        navigate({
          search: (search) => ({ ...search, q: term || undefined }),
          resetScroll: false,
        })
      }
    />
  );
}

export function Courses() {
  const { kommune: _, loesung: __, ...search } = useSearch({ from: "/lernen" });
  const query = useInfiniteQuery({
    ...coursesQuery(search),
    placeholderData: keepPreviousData,
  });
  const first = query.data?.pages[0];
  const state = useCourseFilters(first?.dimensions ?? []);
  return (
    <div className="app-list">
      <FilterPanel state={state} facets={first?.facets ?? []} />
      <div className="app-list__results">
        <div className="app-list__head">
          {first && <ResultCount>{m.learning_count({ count: first.total })}</ResultCount>}
          <LearningViews />
        </div>
        <FilterChips state={state} />
        {query.isPending && <Loader />}
        {query.isError && <LoadError error={query.error} onRetry={() => query.refetch()} />}
        {first?.total === 0 && <p className="kern-body">{m.learning_none()}</p>}
        <ResultList query={query} label={m.learning_view_courses()}>
          {(course) => <CourseResult course={course} />}
        </ResultList>
      </div>
    </div>
  );
}
