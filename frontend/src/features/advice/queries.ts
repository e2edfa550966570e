/** What units state about their advice, and the people who advise. */
import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, done, gateway, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/competence-center";
import type { paths as AccountPaths } from "#/api/generated/gateway";
import { Problem } from "#/api/problem";

export type Advice = Answer<paths, "/v1/units/{slug}/advice">;
export type ReadAdvice = Answer<paths, "/v1/advice">["items"][number];
export type Absence = Advice["absences"][number];
export type AdviceForm = components["schemas"]["AdviceForm"];
export type NewAbsence = components["schemas"]["AbsenceForm"];
export type Person = Answer<AccountPaths, "/api/accounts/v1/memberships">["items"][number];

const MOST = 100;

export const unitsQuery = infiniteQueryOptions({
  queryKey: ["advice", "units"],
  queryFn: ({ pageParam }) => {
    const query = { limit: MOST, cursor: pageParam };
    return unwrap(competenceCenter.GET("/v1/advice", { params: { query } }));
  },
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next_cursor ?? undefined,
});

export const adviceQuery = (slug: string) =>
  queryOptions({
    queryKey: ["advice", "unit", slug],
    queryFn: () =>
      unwrap(competenceCenter.GET("/v1/units/{slug}/advice", { params: { path: { slug } } })),
  });

async function fetchPeople(organization_id: string): Promise<Person[] | null> {
  const people: Person[] = [];
  let cursor: string | undefined;
  try {
    do {
      const query = { organization_id, limit: MOST, cursor };
      const page = await unwrap(gateway.GET("/api/accounts/v1/memberships", { params: { query } }));
      people.push(...page.items);
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
  } catch (error) {
    if (error instanceof Problem && error.status === 403) return null;
    throw error;
  }
  return people;
}

/** The people of an organisation; null for who is not of it, from whom their names are kept. */
export const peopleQuery = (organizationId: string | null) =>
  queryOptions({
    queryKey: ["advice", "people", organizationId],
    queryFn: () => (organizationId ? fetchPeople(organizationId) : null),
  });

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
