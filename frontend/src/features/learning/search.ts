/** Which filters the address of the courses may carry. */
import { listsOf, textOf } from "#/shared/search-params";

export const COURSE_FILTERS = ["role", "dimension", "mode", "cost"] as const;
export type CourseFilter = (typeof COURSE_FILTERS)[number];

/** The courses are the first view; only that of the paths needs to be named. */
export type CourseSearch = { q?: string; ansicht?: "wege" } & Partial<
  Record<CourseFilter, string[]>
>;

export function courseSearch(search: Record<string, unknown>): CourseSearch {
  return {
    ...listsOf(search, COURSE_FILTERS),
    q: textOf(search.q),
    ansicht: search.ansicht === "wege" ? "wege" : undefined,
  };
}
