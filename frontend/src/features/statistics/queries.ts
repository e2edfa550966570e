/** Advisory requests in figures, of the Land that somebody coordinates or of Germany. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, type Query, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";
import { asEditor } from "#/shared/desk/token";

export type Statistics = Answer<paths, "/v1/advisory-statistics">;
export type Count = Statistics["counts"][number];
export type CountTable = Count["tables"][number];
export type Period = Statistics["period"];

/** Without a period the last half-year that has ended. */
export const statisticsQuery = (period: string | undefined) =>
  queryOptions({
    queryKey: ["desk", "statistics", period],
    queryFn: () => {
      const query = { period } as Query<paths, "/v1/advisory-statistics">;
      return unwrap(
        competenceCenter.GET("/v1/advisory-statistics", {
          params: { query },
          headers: asEditor(),
        }),
      );
    },
  });
