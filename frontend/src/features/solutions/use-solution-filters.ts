/** The filters of the solution list, bound to the address. */
import { useQueries } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import type { FilterState } from "#/shared/filters/filter";
import { areaQuery } from "#/shared/municipality/queries";
import {
  actionFieldLabel,
  booleanLabel,
  developmentStatusLabel,
  landLabel,
  levelOfUseLabel,
  organizationKindLabel,
  sizeClassLabel,
  solutionKindLabel,
  suitabilityLabel,
} from "#/shared/text/labels";
import { useVocabulary } from "#/shared/text/vocabulary";
import { SOLUTION_FILTERS, type SolutionFilter } from "./search";

/** Names of chosen areas; those that are only offered bring their name along. */
function useAreaNames(keys: string[] = []): (key: string) => string {
  const answers = useQueries({ queries: keys.map((key) => areaQuery(key)) });
  return (key) => answers[keys.indexOf(key)]?.data?.name ?? key;
}

export function useSolutionFilters(): FilterState<SolutionFilter> {
  const search = useSearch({ from: "/loesungen" });
  const navigate = useNavigate({ from: "/loesungen" });
  const kreis = useAreaNames(search.kreis);
  const solutionType = useVocabulary("solution-types");
  const standard = useVocabulary("standards");
  return {
    filters: [
      { name: "action_field", legend: m.filter_action_field(), label: actionFieldLabel },
      { name: "land", legend: m.filter_land_of_use(), label: landLabel },
      { name: "kreis", legend: m.filter_kreis_of_use(), label: kreis },
      { name: "is_open_source", legend: m.filter_open_source(), label: booleanLabel },
      { name: "solution_type", legend: m.filter_solution_type(), label: solutionType },
      { name: "kind", legend: m.filter_kind(), label: solutionKindLabel, isMinor: true },
      { name: "size_class", legend: m.filter_size_class(), label: sizeClassLabel, isMinor: true },
      { name: "use_level", legend: m.filter_use_level(), label: levelOfUseLabel, isMinor: true },
      {
        name: "development_status",
        legend: m.filter_development_status(),
        label: developmentStatusLabel,
        isMinor: true,
      },
      { name: "license", legend: m.filter_license(), label: (id) => id, isMinor: true },
      { name: "standard", legend: m.filter_standard(), label: standard, isMinor: true },
      {
        name: "owner_kind",
        legend: m.filter_owner_kind(),
        label: organizationKindLabel,
        isMinor: true,
      },
      {
        name: "suitable_for",
        legend: m.filter_suitable_for(),
        label: suitabilityLabel,
        isMinor: true,
      },
      { name: "programme", legend: m.filter_programme(), label: (id) => id, isMinor: true },
    ],
    selection: Object.fromEntries(
      SOLUTION_FILTERS.flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
    ),
    onChange: (selection) =>
      navigate({
        search: ({ q, exact, sort }) => ({ q, exact, sort, ...selection }),
        replace: true,
        resetScroll: false,
      }),
  };
}
