/** Gaps of one Land as points in its outline: a picture, of which the tables are the equal in words. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { type Outlines, outlinesQuery, project, TENTH } from "#/shared/map/outlines";
import { formatNumber } from "#/shared/text/format";
import { actionFieldLabel, landLabel } from "#/shared/text/labels";
import { LoadError } from "#/shared/ui/LoadError";
import { boundsOf } from "./bounds";
import { type GapPoint, gapMapQuery } from "./queries";

/** Share of the picture's width. */
const MARGIN = 1 / 30;

/** As share of the picture's width: the more points, the smaller, so that thousands stay apart. */
function radiusOf(points: number): number {
  return 1 / Math.max(60, 5 * Math.sqrt(points));
}

interface PointsProps {
  outlines: Outlines;
  points: GapPoint[];
  radius: number;
  topics: number;
}

function Points({ outlines, points, radius, topics }: PointsProps) {
  return points.map(({ geometry, properties }) => {
    const { x, y } = project(outlines, geometry.coordinates);
    return (
      <circle
        key={properties.area_key}
        className="app-map__gap"
        data-whole={properties.missing === topics || undefined}
        cx={x.toFixed(2)}
        cy={y.toFixed(2)}
        r={radius}
      >
        <title>{properties.name}</title>
      </circle>
    );
  });
}

interface GapMapProps {
  land: string;
  topic: string | undefined;
  /** How many there are. */
  topics: number;
}

function Legend({ topic }: Pick<GapMapProps, "topic">) {
  if (topic) {
    return <li className="app-map__key">{m.gaps_map_topic({ topic: actionFieldLabel(topic) })}</li>;
  }
  return (
    <>
      <li className="app-map__key" data-whole>
        {m.gaps_map_all()}
      </li>
      <li className="app-map__key">{m.gaps_map_some()}</li>
    </>
  );
}

export function GapMap({ land, topic, topics }: GapMapProps) {
  const { data: outlines } = useQuery(outlinesQuery);
  const query = useQuery(gapMapQuery(land, topic));
  const points = query.data?.features ?? [];
  const own = outlines?.lands.find(({ key }) => key === land);
  if (query.isError) return <LoadError error={query.error} onRetry={() => query.refetch()} />;
  if (!outlines || !own) return null;
  const { x, y, width, height } = boundsOf(own.path);
  const margin = width * MARGIN;
  const box = [x - margin, y - margin, width + 2 * margin, height + 2 * margin];
  return (
    <figure className="app-map app-map--land">
      <svg
        role="img"
        aria-label={m.gaps_map({ count: formatNumber(points.length), land: landLabel(land) })}
        viewBox={box.map((each) => each.toFixed(1)).join(" ")}
      >
        {outlines.lands.map(({ key, path }) => (
          <path
            key={key}
            className="app-map__land"
            d={path}
            transform={TENTH}
            data-active={key === land || undefined}
          />
        ))}
        <Points
          outlines={outlines}
          points={points}
          radius={width * radiusOf(points.length)}
          topics={topics}
        />
      </svg>
      <figcaption>
        <ul className="app-map__legend">
          <Legend topic={topic} />
        </ul>
        <p>{m.gaps_map_source()}</p>
      </figcaption>
    </figure>
  );
}
