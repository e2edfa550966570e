/** What units state about their advice, stated anew. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, done, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/competence-center";
import { type Absence, adviceQuery, unitsQuery } from "#/shared/advice/queries";

export type AdviceForm = components["schemas"]["AdviceForm"];
export type NewAbsence = components["schemas"]["AbsenceForm"];

export function stateAdvice(slug: string, version: number, body: AdviceForm) {
  const params = { path: { slug }, header: { "if-match": `"v${version}"` } };
  return unwrap(competenceCenter.PUT("/v1/units/{slug}/advice", { params, body }));
}

export function stateAbsence(slug: string, body: NewAbsence, key: string) {
  const params = { path: { slug }, header: { "idempotency-key": key } };
  return unwrap(competenceCenter.POST("/v1/units/{slug}/advice/absences", { params, body }));
}

export function removeAbsence(slug: string, { id }: Absence) {
  const path = { slug, absence_id: id };
  return done(
    competenceCenter.DELETE("/v1/units/{slug}/advice/absences/{absence_id}", { params: { path } }),
  );
}

export async function forgetAdvice(client: QueryClient, slug: string): Promise<void> {
  await Promise.all(
    [unitsQuery.queryKey, adviceQuery(slug).queryKey].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
}

export type Departure = Answer<paths, "/v1/units/{slug}/advice/departure">;

/** Asked anew each time: what waits changes by the minute. */
export const departureQuery = (slug: string, person_id: string) =>
  queryOptions({
    queryKey: ["advice", "departure", slug, person_id],
    queryFn: () => {
      const params = { path: { slug }, query: { person_id } };
      return unwrap(competenceCenter.GET("/v1/units/{slug}/advice/departure", { params }));
    },
    enabled: person_id !== "",
    staleTime: 0,
    gcTime: 0,
  });

export function depart(
  slug: string,
  version: number,
  body: components["schemas"]["DepartureForm"],
) {
  const params = { path: { slug }, header: { "if-match": `"v${version}"` } };
  return unwrap(competenceCenter.POST("/v1/units/{slug}/advice/departure", { params, body }));
}
