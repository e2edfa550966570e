/** The two lists of the support page: offers, and the bodies behind them. */
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { m } from "#/paraglide/messages";
import { FilterChips } from "#/shared/filters/FilterChips";
import { FilterPanel } from "#/shared/filters/FilterPanel";
import type { Facet, FilterState } from "#/shared/filters/filter";
import { ResultCount, ResultList } from "#/shared/filters/ResultList";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { LoadError } from "#/shared/ui/LoadError";
import { Loader } from "#/shared/ui/Loaded";
import { Views } from "#/shared/ui/Views";
import { OfferDownloads } from "./OfferDownloads";
import { PortalLink } from "./PortalLink";
import { supportOffersQuery, unitsQuery } from "./queries";
import { SupportResult } from "./SupportResult";
import { PLACE_FILTERS, SUPPORT_FILTERS, type SupportFilter } from "./search";
import { UnitResult } from "./UnitResult";
import { useSupportFilters } from "./use-support-filters";

interface FrameProps {
  state: FilterState<SupportFilter>;
  facets: Facet[];
  count: string | undefined;
  children: ReactNode;
}

function Frame({ state, facets, count, children }: FrameProps) {
  return (
    <div className="app-list">
      <FilterPanel state={state} facets={facets} />
      <div className="app-list__results">
        <div className="app-list__head">
          {count !== undefined && <ResultCount>{count}</ResultCount>}
          <Views
            views={[
              { view: undefined, label: m.support_view_offers() },
              { view: "stellen", label: m.support_view_units() },
            ]}
          />
        </div>
        <FilterChips state={state} />
        {children}
      </div>
    </div>
  );
}

function useSupportSearch() {
  const { kommune: _, ...search } = useSearch({ from: "/unterstuetzung" });
  const { key } = useMunicipality();
  return { search, area: search.alle ? undefined : key };
}

export function OfferResults() {
  const { search, area } = useSupportSearch();
  const state = useSupportFilters(
    SUPPORT_FILTERS.filter((name) => area !== undefined || !PLACE_FILTERS.includes(name)),
  );
  const query = useInfiniteQuery({
    ...supportOffersQuery(search, area),
    placeholderData: keepPreviousData,
  });
  const first = query.data?.pages[0];
  return (
    <Frame
      state={state}
      facets={first?.facets ?? []}
      count={first && m.support_count({ count: first.total })}
    >
      {query.isPending && <Loader />}
      {query.isError && <LoadError error={query.error} onRetry={() => query.refetch()} />}
      {first?.total === 0 && <p className="kern-body">{m.support_none()}</p>}
      <ResultList query={query} label={m.support_view_offers()}>
        {(offer) => <SupportResult offer={offer} />}
      </ResultList>
      <OfferDownloads search={search} />
      {first && <PortalLink />}
    </Frame>
  );
}

export function UnitResults() {
  const state = useSupportFilters(["level", "land"]);
  const { search, area } = useSupportSearch();
  const query = useInfiniteQuery({
    ...unitsQuery(search, area),
    placeholderData: keepPreviousData,
  });
  const first = query.data?.pages[0];
  return (
    <Frame
      state={state}
      facets={first?.facets ?? []}
      count={first && m.units_count({ count: first.total })}
    >
      {query.isPending && <Loader />}
      {query.isError && <LoadError error={query.error} onRetry={() => query.refetch()} />}
      {first?.total === 0 && <p className="kern-body">{m.support_none()}</p>}
      <ResultList query={query} label={m.support_view_units()}>
        {(unit) => <UnitResult unit={unit} />}
      </ResultList>
    </Frame>
  );
}
