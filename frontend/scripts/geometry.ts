/**
 * Makes the map's outlines: `npm run geometry -- <laender.geojson>`.
 *
 * Input: one GeoJSON feature per Land with the properties `land` (two-digit key), rings in WGS 84.
 * Output: SVG paths on a 480 × 640 Mercator canvas, with the numbers that place a point on it.
 * Source of the outlines: © GeoBasis-DE / BKG 2021 (data changed), VG5000 of 01.01.2021, dl-de/by-2-0.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { geoMercator, geoPath } from "d3-geo";

type Point = [number, number];

interface Land {
  properties: { land: string };
  geometry:
    | { type: "Polygon"; coordinates: Point[][] }
    | { type: "MultiPolygon"; coordinates: Point[][][] };
}

const WIDTH = 480;
const HEIGHT = 640;
const MIN_RING_AREA = 1.5;
/** Where the middle of a Land is no place for its number: over a city's point, inside Berlin. */
const NUMBER_OFFSETS: Record<string, [number, number]> = {
  "02": [16, 4],
  "04": [-4, -10],
  "10": [-12, 2],
  "11": [18, 3],
  "12": [26, 52],
};

function area(ring: Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

/** Rings become relative moves in tenths of a unit: a third of the bytes of absolute ones. */
function ringToPath(ring: Point[]): string {
  const tenths = ring.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  const [first, ...rest] = tenths;
  if (!first) return "";
  let [lastX, lastY] = first;
  const moves = rest.flatMap(([x, y]) => {
    const move: Point = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return move.every((step) => step === 0) ? [] : [move.join(",")];
  });
  return `M${first[0]},${first[1]}l${moves.join(" ")}z`;
}

const [input] = process.argv.slice(2);
if (!input) throw new Error("Name the GeoJSON file with the outlines of the Länder.");
const collection = JSON.parse(readFileSync(input, "utf8")) as { features: Land[] };

function ringsOf({ geometry }: Land): Point[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

const projection = geoMercator().fitExtent(
  [
    [6, 6],
    [WIDTH - 6, HEIGHT - 6],
  ],
  { type: "MultiPoint", coordinates: collection.features.flatMap(ringsOf).flat() },
);

const lands = collection.features.map((land) => {
  const rings = ringsOf(land).map((ring) => ring.map((point) => projection(point) as Point));
  const path = rings
    .filter((ring) => area(ring) >= MIN_RING_AREA)
    .map(ringToPath)
    .join("");
  const [x, y] = geoPath().centroid({
    type: "MultiPoint",
    coordinates: rings.reduce((a, b) => (area(a) > area(b) ? a : b)),
  });
  const { land: key } = land.properties;
  const [right, down] = NUMBER_OFFSETS[key] ?? [0, 0];
  return { key, path, x: Math.round(x + right), y: Math.round(y + down) };
});

const scale = projection.scale();
const [translateX, translateY] = projection.translate();
const map = {
  source: "© GeoBasis-DE / BKG 2021 (Daten verändert)",
  width: WIDTH,
  height: HEIGHT,
  scale: Number(scale.toFixed(2)),
  translate: [Number(translateX.toFixed(2)), Number(translateY.toFixed(2))],
  lands: lands.sort((a, b) => a.key.localeCompare(b.key)),
};
writeFileSync("src/shared/map/germany.json", `${JSON.stringify(map)}\n`);
