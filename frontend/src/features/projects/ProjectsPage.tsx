/** The model projects as map and as table, with the same filters. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { FilterChips } from "#/shared/filters/FilterChips";
import { FilterPanel } from "#/shared/filters/FilterPanel";
import { ResultCount } from "#/shared/filters/ResultList";
import { outlinesQuery } from "#/shared/map/outlines";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Views } from "#/shared/ui/Views";
import { ProjectMap } from "./ProjectMap";
import { ProjectTable } from "./ProjectTable";
import { projectsQuery } from "./queries";
import { useProjectFilters } from "./use-project-filters";

export default function ProjectsPage() {
  const { kommune: _, ...search } = useSearch({ from: "/modellprojekte" });
  const state = useProjectFilters();
  const query = useQuery({ ...projectsQuery(search), placeholderData: keepPreviousData });
  // Asked for here, so that the map need not wait for the list before.
  useQuery({ ...outlinesQuery, enabled: search.ansicht !== "tabelle" });
  return (
    <div className="app-container">
      <PageTitle>{m.projects_title()}</PageTitle>
      <p className="kern-body app-lead">{m.projects_lead()}</p>
      <div className="app-list">
        <FilterPanel state={state} facets={query.data?.facets ?? []} />
        <div className="app-list__results">
          <Loaded query={query}>
            {({ items, total }) => (
              <>
                <div className="app-list__head">
                  <ResultCount>{m.projects_count({ count: total })}</ResultCount>
                  <Views
                    views={[
                      { view: undefined, label: m.projects_view_map() },
                      { view: "tabelle", label: m.projects_view_table() },
                    ]}
                  />
                </div>
                <FilterChips state={state} />
                {items.length === 0 && <p className="kern-body">{m.projects_none()}</p>}
                {items.length > 0 &&
                  (search.ansicht === "tabelle" ? (
                    <ProjectTable projects={items} />
                  ) : (
                    <ProjectMap projects={items} />
                  ))}
              </>
            )}
          </Loaded>
        </div>
      </div>
    </div>
  );
}
