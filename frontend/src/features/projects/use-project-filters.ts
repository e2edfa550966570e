/** The filters of the model projects, bound to the address. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import type { FilterState } from "#/shared/filters/filter";
import { landLabel } from "#/shared/text/labels";
import { categoryLabel, waveLabel } from "./labels";
import { PROJECT_FILTERS, type ProjectFilter } from "./search";

export function useProjectFilters(): FilterState<ProjectFilter> {
  const search = useSearch({ from: "/modellprojekte" });
  const navigate = useNavigate({ from: "/modellprojekte" });
  return {
    filters: [
      { name: "wave", legend: m.filter_wave(), label: waveLabel },
      { name: "category", legend: m.filter_category(), label: categoryLabel },
      { name: "land", legend: m.filter_land(), label: landLabel, isMinor: true },
    ],
    selection: Object.fromEntries(
      PROJECT_FILTERS.flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
    ),
    onChange: (selection) =>
      navigate({
        search: ({ q, ansicht }) => ({ q, ansicht, ...selection }),
        replace: true,
        resetScroll: false,
      }),
  };
}
