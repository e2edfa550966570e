/** Map and list side by side; what is pointed at in one is shown in the other. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { GermanyMap } from "./GermanyMap";
import { groupByLand, ProjectsByLand } from "./ProjectsByLand";
import { type ProjectSummary, placesQuery } from "./queries";

export function ProjectMap({ projects }: { projects: ProjectSummary[] }) {
  const navigate = useNavigate();
  const { data } = useQuery(placesQuery);
  const [activeSlug, pointAt] = useState<string | null>(null);
  const [activeLand, pointAtLand] = useState<string | null>(null);

  const slugs = new Set(projects.map(({ slug }) => slug));
  const places = (data?.features ?? []).filter(({ properties }) => slugs.has(properties.slug));
  const counts = new Map([...groupByLand(projects)].map(([land, own]) => [land, own.length]));

  return (
    <div className="app-map-and-list">
      <GermanyMap
        places={places}
        counts={counts}
        activeSlug={activeSlug}
        activeLand={activeLand}
        onPoint={pointAt}
        onOpen={(slug) => navigate({ to: "/modellprojekte/$slug", params: { slug } })}
      />
      <ProjectsByLand
        projects={projects}
        activeSlug={activeSlug}
        onPoint={pointAt}
        onPointLand={pointAtLand}
      />
    </div>
  );
}
