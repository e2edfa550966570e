/**
 * Outlines of the Länder and where a place lies among them.
 *
 * They are fetched by themselves: heavier than the rest of a page, and only a picture beside a list.
 * © GeoBasis-DE / BKG 2021 (data changed), see scripts/geometry.ts.
 */
import { queryOptions } from "@tanstack/react-query";

export type Outlines = typeof import("./germany.json");

export const outlinesQuery = queryOptions({
  queryKey: ["outlines"],
  queryFn: async (): Promise<Outlines> => (await import("./germany.json")).default,
  staleTime: Number.POSITIVE_INFINITY,
});

/** So that the picture has its room before it is here. */
export const WIDTH = 480;
export const HEIGHT = 640;

/** Outlines are kept in tenths of a unit. */
export const TENTH = "scale(0.1)";

/** Mercator with the numbers that the outlines were drawn with. */
export function project(
  { scale, translate }: Outlines,
  [longitude, latitude]: number[],
): { x: number; y: number } {
  const [translateX = 0, translateY = 0] = translate;
  const phi = ((latitude ?? 0) * Math.PI) / 180;
  return {
    x: translateX + scale * (((longitude ?? 0) * Math.PI) / 180),
    y: translateY - scale * Math.log(Math.tan(Math.PI / 4 + phi / 2)),
  };
}
