/** The gaps in the advice of a Land. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, type Query, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/competence-center";
import { asEditor } from "#/shared/desk/token";

export type GapPage = Answer<paths, "/v1/coverage-gaps">;
export type Gap = GapPage["items"][number];
export interface GapPoint {
  geometry: { coordinates: number[] };
  properties: components["schemas"]["GapProperties"];
}
type GapQuery = Query<paths, "/v1/coverage-gaps">;

const PAGE_SIZE = 50;

export const gapsQuery = (land: string, topic: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["desk", "coverage-gaps", land, topic],
    queryFn: ({ pageParam }) => {
      const query = { land, topic, limit: PAGE_SIZE, cursor: pageParam } as GapQuery;
      return unwrap(
        competenceCenter.GET("/v1/coverage-gaps", { params: { query }, headers: asEditor() }),
      );
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

export const gapMapQuery = (land: string, topic: string | undefined) =>
  queryOptions({
    queryKey: ["desk", "coverage-gaps", land, topic, "map"],
    queryFn: () => {
      const query = { land, topic } as Query<paths, "/v1/coverage-gaps.geojson">;
      return unwrap(
        competenceCenter.GET("/v1/coverage-gaps.geojson", {
          params: { query },
          headers: asEditor(),
        }),
      );
    },
  });
