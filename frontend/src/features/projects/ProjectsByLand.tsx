/** The map's equal in words: every project under its Land, coupled with the map by hover and focus. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { compareNames, formatNumber } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { landKeys, landLabel } from "#/shared/text/labels";
import { waveLabel } from "./labels";
import type { ProjectSummary } from "./queries";

interface ProjectsByLandProps {
  projects: ProjectSummary[];
  activeSlug: string | null;
  onPoint: (slug: string | null) => void;
  onPointLand: (land: string | null) => void;
}

/** A project that crosses a border stands under each of its Länder; the own Land comes first. */
export function groupByLand(
  projects: ProjectSummary[],
  ownLand?: string,
): Map<string, ProjectSummary[]> {
  const inOrder = landKeys.toSorted(
    (a, b) =>
      Number(b === ownLand) - Number(a === ownLand) || compareNames(landLabel(a), landLabel(b)),
  );
  const groups = inOrder.map((land): [string, ProjectSummary[]] => [
    land,
    projects.filter(({ lands }) => lands.includes(land)),
  ]);
  return new Map(groups.filter(([, own]) => own.length > 0));
}

export function ProjectsByLand(props: ProjectsByLandProps) {
  const { projects, activeSlug, onPoint, onPointLand } = props;
  const ownLand = useMunicipality().area?.land.key;
  return (
    <ul className="app-lands" aria-label={m.map_list_label()}>
      {[...groupByLand(projects, ownLand)].map(([land, own]) => (
        <li
          key={land}
          onPointerEnter={() => onPointLand(land)}
          onPointerLeave={() => onPointLand(null)}
          onFocus={() => onPointLand(land)}
          onBlur={() => onPointLand(null)}
        >
          <h3>
            {land === ownLand ? m.projects_own_land({ land: landLabel(land) }) : landLabel(land)}{" "}
            <span className="app-count">{formatNumber(own.length)}</span>
          </h3>
          <ul>
            {own.map(({ slug, title, wave }) => (
              <li key={slug}>
                <Link
                  to="/modellprojekte/$slug"
                  params={{ slug }}
                  data-active={slug === activeSlug || undefined}
                  onPointerEnter={() => onPoint(slug)}
                  onPointerLeave={() => onPoint(null)}
                  onFocus={() => onPoint(slug)}
                  onBlur={() => onPoint(null)}
                >
                  <Localized text={title} />
                </Link>{" "}
                <span className="app-muted">{waveLabel(wave)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
