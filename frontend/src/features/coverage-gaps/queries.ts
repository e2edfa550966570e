/** The gaps in the advice of a Land. */
import { infiniteQueryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, type Query, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";
import { asEditor } from "#/shared/desk/token";

export type GapPage = Answer<paths, "/v1/coverage-gaps">;
export type Gap = GapPage["items"][number];
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
