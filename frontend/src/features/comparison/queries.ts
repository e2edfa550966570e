/** Comparisons and briefs. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";
import { getLocale } from "#/paraglide/runtime";

export type Comparison = Answer<paths, "/v1/comparisons">;
export type ComparedSolution = Comparison["solutions"][number];
export type ComparisonGroup = Comparison["groups"][number];
export type ComparisonRow = ComparisonGroup["rows"][number];
export type Cell = ComparisonRow["cells"][number];
export type Brief = Answer<paths, "/v1/briefs">;

export const comparisonQuery = (solutions: string[]) =>
  queryOptions({
    queryKey: ["comparisons", solutions],
    queryFn: () => unwrap(catalog.GET("/v1/comparisons", { params: { query: { solutions } } })),
  });

/** The same comparison as a file for spreadsheets. */
export function comparisonFile(solutions: string[]): string {
  const parameters = new URLSearchParams(solutions.map((slug) => ["solutions", slug]));
  parameters.set("language", getLocale());
  return `/api/catalog/v1/comparisons.csv?${parameters}`;
}

export const briefQuery = (solutions: string[], area: string | undefined) =>
  queryOptions({
    queryKey: ["briefs", solutions, area],
    queryFn: () => unwrap(catalog.GET("/v1/briefs", { params: { query: { solutions, area } } })),
  });
