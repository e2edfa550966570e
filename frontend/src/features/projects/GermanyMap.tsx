/**
 * Map of Germany: a picture for the eye, of which the list beside it is the equal in words.
 *
 * Outlines: © GeoBasis-DE / BKG 2021 (data changed), see scripts/geometry.ts.
 */
import { m } from "#/paraglide/messages";
import germany from "./germany.json";
import type { Place } from "./queries";

/** Outlines are kept in tenths of a unit. */
const TENTH = "scale(0.1)";
const LEAD_RADIUS = 5.5;
const PARTNER_RADIUS = 3.5;

/** Mercator with the numbers that the outlines were drawn with. */
function project([longitude, latitude]: number[]): { x: number; y: number } {
  const [translateX = 0, translateY = 0] = germany.translate;
  const phi = ((latitude ?? 0) * Math.PI) / 180;
  return {
    x: translateX + germany.scale * (((longitude ?? 0) * Math.PI) / 180),
    y: translateY - germany.scale * Math.log(Math.tan(Math.PI / 4 + phi / 2)),
  };
}

interface GermanyMapProps {
  places: Place[];
  counts: Map<string, number>;
  activeSlug: string | null;
  activeLand: string | null;
  onPoint: (slug: string | null) => void;
  onOpen: (slug: string) => void;
}

function Marker({ place, isActive }: { place: Place; isActive: boolean }) {
  const { x, y } = project(place.geometry.coordinates);
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

function Label({ place }: { place: Place }) {
  const { x, y } = project(place.geometry.coordinates);
  const isRight = x > germany.width / 2;
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
  const active = places.filter(({ properties }) => properties.slug === activeSlug);
  const label = active.find(({ properties }) => properties.role === "lead") ?? active[0];
  return (
    <figure className="app-map">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list beside is the way for the keyboard */}
      <svg
        role="img"
        aria-label={m.map_label()}
        viewBox={`0 0 ${germany.width} ${germany.height}`}
        onPointerOver={(event) => onPoint(slugOf(event.target))}
        onPointerLeave={() => onPoint(null)}
        onClick={(event) => {
          const slug = slugOf(event.target);
          if (slug) onOpen(slug);
        }}
      >
        {germany.lands.map(({ key, path }) => (
          <path
            key={key}
            className="app-map__land"
            d={path}
            transform={TENTH}
            data-active={key === activeLand || undefined}
          />
        ))}
        {germany.lands.map(({ key, x, y }) => (
          <text key={key} className="app-map__count" x={x} y={y} textAnchor="middle">
            {counts.get(key)}
          </text>
        ))}
        {places.map((place) => (
          <Marker
            key={`${place.properties.slug}-${place.properties.area_key}`}
            place={place}
            isActive={place.properties.slug === activeSlug}
          />
        ))}
        {label && <Label place={label} />}
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
