/** Totals for the start page; each asks for one entry only. */
import { queryOptions } from "@tanstack/react-query";
import { catalog, competenceCenter, knowledge, unwrap } from "#/api/client";

const params = { query: { limit: 1 } };

export const solutionTotalsQuery = queryOptions({
  queryKey: ["totals", "solutions"],
  queryFn: () => unwrap(catalog.GET("/v1/solutions", { params })),
});

export const projectTotalQuery = queryOptions({
  queryKey: ["totals", "projects"],
  queryFn: () => unwrap(knowledge.GET("/v1/projects", { params })),
});

export const unitTotalQuery = queryOptions({
  queryKey: ["totals", "units"],
  queryFn: () => unwrap(competenceCenter.GET("/v1/units", { params })),
});
