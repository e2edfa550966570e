/** The filters of the support list, bound to the address. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import type { Filter, FilterState } from "#/shared/filters/filter";
import { costLabel, supportKindLabel, tierLabel, verdictLabel } from "#/shared/support/words";
import { actionFieldLabel, landLabel, supportLevelLabel } from "#/shared/text/labels";
import type { SupportFilter } from "./search";

/** `names`: the filters that the list at hand knows. */
export function useSupportFilters(names: SupportFilter[]): FilterState<SupportFilter> {
  const search = useSearch({ from: "/unterstuetzung" });
  const navigate = useNavigate({ from: "/unterstuetzung" });
  const filters: Filter<SupportFilter>[] = [
    { name: "eligibility", legend: m.filter_eligibility(), label: verdictLabel },
    { name: "tier", legend: m.filter_tier(), label: tierLabel },
    { name: "kind", legend: m.filter_support_kind(), label: supportKindLabel },
    { name: "level", legend: m.filter_level(), label: supportLevelLabel },
    { name: "cost", legend: m.filter_cost(), label: costLabel },
    { name: "land", legend: m.filter_land(), label: landLabel, isMinor: true },
    {
      name: "action_field",
      legend: m.filter_action_field(),
      label: actionFieldLabel,
      isMinor: true,
    },
  ];
  return {
    filters: filters.filter(({ name }) => names.includes(name)),
    selection: Object.fromEntries(
      names.flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
    ),
    onChange: (selection) =>
      navigate({
        search: ({ q, alle, ansicht }) => ({ q, alle, ansicht, ...selection }),
        replace: true,
        resetScroll: false,
      }),
  };
}
