/** What units state about their advice, and the people of an organisation by name. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";
import type { paths as AccountPaths } from "#/api/generated/gateway";
import { Problem } from "#/api/problem";

export type Advice = Answer<paths, "/v1/units/{slug}/advice">;
export type ReadAdvice = Answer<paths, "/v1/advice">["items"][number];
export type Absence = Advice["absences"][number];
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

/** The absences of a person in all units in which it advises. */
export const ownAbsencesQuery = (person: string | undefined) =>
  queryOptions({
    queryKey: ["advice", "absences", person],
    queryFn: async () => {
      const query = { limit: MOST };
      const { items } = await unwrap(competenceCenter.GET("/v1/advice", { params: { query } }));
      const slugs = items.filter((each) => each.is_adviser).map((each) => each.unit_slug);
      const advices = await Promise.all(
        slugs.map((slug) =>
          unwrap(competenceCenter.GET("/v1/units/{slug}/advice", { params: { path: { slug } } })),
        ),
      );
      return advices
        .flatMap(({ absences }) => absences)
        .filter(({ person_id }) => person_id === person);
    },
    enabled: person !== undefined,
  });
