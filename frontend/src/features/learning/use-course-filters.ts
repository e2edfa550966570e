/** The filters of the courses, bound to the address. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import type { FilterState } from "#/shared/filters/filter";
import { localize } from "#/shared/text/Localized";
import type { CoursePage } from "./queries";
import { COURSE_FILTERS, type CourseFilter } from "./search";
import { courseCostLabel, modeLabel, roleLabel } from "./words";

export function useCourseFilters(dimensions: CoursePage["dimensions"]): FilterState<CourseFilter> {
  const search = useSearch({ from: "/lernen" });
  const navigate = useNavigate({ from: "/lernen" });
  const dimensionLabel = (id: string) => {
    const dimension = dimensions.find((each) => each.id === id);
    return dimension ? localize(dimension.name) : id;
  };
  return {
    filters: [
      { name: "role", legend: m.learning_for_whom(), label: roleLabel },
      { name: "dimension", legend: m.learning_topic(), label: dimensionLabel },
      { name: "mode", legend: m.learning_mode(), label: modeLabel },
      { name: "cost", legend: m.filter_cost(), label: courseCostLabel },
    ],
    selection: Object.fromEntries(
      COURSE_FILTERS.flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
    ),
    onChange: (selection) =>
      navigate({
        search: ({ q, ansicht }) => ({ q, ansicht, ...selection }),
        replace: true,
        resetScroll: false,
      }),
  };
}
