/** Map of Germany: a picture for the eye, of which the list beside it is the equal in words. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { HEIGHT, type Outlines, outlinesQuery, project, TENTH, WIDTH } from "#/shared/map/outlines";
import type { Place } from "./queries";

const LEAD_RADIUS = 5.5;
const PARTNER_RADIUS = 3.5;

interface GermanyMapProps {
  places: Place[];
  counts: Map<string, number>;
  activeSlug: string | null;
  activeLand: string | null;
  onPoint: (slug: string | null) => void;
  onOpen: (slug: string) => void;
}

interface MarkerProps {
  outlines: Outlines;
  place: Place;
  isActive: boolean;
}

function Marker({ outlines, place, isActive }: MarkerProps) {
  const { x, y } = project(outlines, place.geometry.coordinates);
  const { slug, wave, role } = place.properties;
  const radius = role === "lead" ? LEAD_RADIUS : PARTNER_RADIUS;
  return (
    <circle
      className={`app-map__place app-map__place--wave-${wave}`}
      cx={x.toFixed(1)}
      cy={y.toFixed(1)}
      r={isActive ? radius + 3 : radius}
      data-slug={slug}
      data-active={isActive || undefined}
    />
  );
}

function Label({ outlines, place }: Omit<MarkerProps, "isActive">) {
  const { x, y } = project(outlines, place.geometry.coordinates);
  const isRight = x > WIDTH / 2;
  return (
    <text
      className="app-map__label"
      x={x + (isRight ? -12 : 12)}
      y={y + 5}
      textAnchor={isRight ? "end" : "start"}
    >
      {place.properties.name}
    </text>
  );
}

function slugOf(target: EventTarget): string | null {
  return target instanceof SVGElement ? (target.dataset.slug ?? null) : null;
}

export function GermanyMap(props: GermanyMapProps) {
  const { places, counts, activeSlug, activeLand, onPoint, onOpen } = props;
  const { data: outlines } = useQuery(outlinesQuery);
  const active = places.filter(({ properties }) => properties.slug === activeSlug);
  const label = active.find(({ properties }) => properties.role === "lead") ?? active[0];
  return (
    <figure className="app-map">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list beside is the way for the keyboard */}
      <svg
        role="img"
        aria-label={m.map_label()}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        onPointerOver={(event) => onPoint(slugOf(event.target))}
        onPointerLeave={() => onPoint(null)}
        onClick={(event) => {
          const slug = slugOf(event.target);
          if (slug) onOpen(slug);
        }}
      >
        {outlines?.lands.map(({ key, path }) => (
          <path
            key={key}
            className="app-map__land"
            d={path}
            transform={TENTH}
            data-active={key === activeLand || undefined}
          />
        ))}
        {outlines?.lands.map(({ key, x, y }) => (
          <text key={key} className="app-map__count" x={x} y={y} textAnchor="middle">
            {counts.get(key)}
          </text>
        ))}
        {outlines &&
          places.map((place) => (
            <Marker
              key={`${place.properties.slug}-${place.properties.area_key}`}
              outlines={outlines}
              place={place}
              isActive={place.properties.slug === activeSlug}
            />
          ))}
        {outlines && label && <Label outlines={outlines} place={label} />}
      </svg>
      <figcaption>
        <ul className="app-map__legend">
          <li className="app-map__key app-map__key--wave-1">{m.project_wave_1()}</li>
          <li className="app-map__key app-map__key--wave-2">{m.project_wave_2()}</li>
          <li className="app-map__key app-map__key--wave-3">{m.project_wave_3()}</li>
          <li>{m.map_legend_size()}</li>
        </ul>
        <p>
          {m.map_source()}{" "}
          <a className="kern-link kern-link--small" href="https://www.bkg.bund.de" rel="noopener">
            {m.map_credit()}
          </a>
        </p>
      </figcaption>
    </figure>
  );
}
