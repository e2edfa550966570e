/** Means by dimension as two shapes; the table beside it says the same. */
import { localize } from "#/shared/text/Localized";
import type { DimensionResult, QuestionSet } from "./queries";
import { HIGHEST_LEVEL } from "./words";

interface RadarProps {
  questionSet: QuestionSet;
  results: DimensionResult[];
  /** Drawn behind: the target, or an earlier state. */
  behind: (result: DimensionResult) => number | null;
}

const WIDTH = 640;
const HEIGHT = 420;
const RADIUS = 150;
const LABEL_RADIUS = RADIUS + 24;
const LINE_HEIGHT = 19;
const LETTERS = 17;

interface Point {
  x: number;
  y: number;
}

function pointAt(place: number, of: number, radius: number): Point {
  const angle = (place / of) * 2 * Math.PI - Math.PI / 2;
  return { x: WIDTH / 2 + radius * Math.cos(angle), y: HEIGHT / 2 + radius * Math.sin(angle) };
}

function shape(values: (number | null)[]): string {
  return values
    .map((value, place) => pointAt(place, values.length, ((value ?? 0) / HIGHEST_LEVEL) * RADIUS))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(" ");
}

/** Short enough to stand beside the circle. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LETTERS) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function anchorOf(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - WIDTH / 2) < 1) return "middle";
  return x > WIDTH / 2 ? "start" : "end";
}

function Name({ place, of, name }: { place: number; of: number; name: string }) {
  const { x, y } = pointAt(place, of, LABEL_RADIUS);
  const lines = linesOf(`${place + 1}. ${name}`);
  // Above the circle the name grows upwards, below it downwards, at its sides both ways.
  const share = (1 - Math.sin((place / of) * 2 * Math.PI - Math.PI / 2)) / 2;
  const top = y - share * (lines.length - 1) * LINE_HEIGHT + 5;
  return (
    <text textAnchor={anchorOf(x)} className="app-radar__name">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

export function Radar({ questionSet, results, behind }: RadarProps) {
  const { dimensions } = questionSet;
  const of = results.length;
  return (
    <svg className="app-radar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {Array.from({ length: HIGHEST_LEVEL }, (_, ring) => (
        <polygon
          // biome-ignore lint/suspicious/noArrayIndexKey: a ring is its place
          key={ring}
          className="app-radar__ring"
          points={shape(results.map(() => ring + 1))}
        />
      ))}
      {results.map(({ dimension_id }, place) => {
        const { x, y } = pointAt(place, of, RADIUS);
        return (
          <line
            key={dimension_id}
            className="app-radar__ring"
            x1={WIDTH / 2}
            y1={HEIGHT / 2}
            x2={x}
            y2={y}
          />
        );
      })}
      <polygon className="app-radar__behind" points={shape(results.map(behind))} />
      <polygon
        className="app-radar__front"
        points={shape(results.map(({ current_mean }) => current_mean))}
      />
      {results.map(({ dimension_id }, place) => {
        const { x, y } = pointAt(place, of, LABEL_RADIUS - 8);
        const name = dimensions.find(({ id }) => id === dimension_id)?.name;
        return (
          <g key={dimension_id}>
            <text x={x} y={y + 6} textAnchor="middle" className="app-radar__number">
              {place + 1}
            </text>
            <Name place={place} of={of} name={name ? localize(name) : dimension_id} />
          </g>
        );
      })}
    </svg>
  );
}
