/** Uses as one's organisation sees them. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, done, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/catalog";

export type OwnUse = Answer<paths, "/v1/uses">["items"][number];

const MANY = 100;

export const waitingUsesQuery = queryOptions({
  queryKey: ["own-uses", "waiting"],
  queryFn: () =>
    unwrap(catalog.GET("/v1/uses", { params: { query: { waiting: true, limit: MANY } } })),
});

export const myUsesQuery = (mine: "run" | "declined" | "told") =>
  queryOptions({
    queryKey: ["own-uses", mine],
    queryFn: () => unwrap(catalog.GET("/v1/uses", { params: { query: { mine, limit: MANY } } })),
  });

/** The use of a solution by one's own organisation, whoever told of it; the first of several. */
export const ownUseQuery = (slug: string, organization_id: string) =>
  queryOptions({
    queryKey: ["own-uses", "of", slug, organization_id],
    queryFn: async () => {
      const query = { organization_id, limit: MANY };
      const { items } = await unwrap(catalog.GET("/v1/uses", { params: { query } }));
      const own = items.filter(({ solution }) => solution.slug === slug);
      return { found: own.sort((one, other) => one.id.localeCompare(other.id))[0] };
    },
  });

export function tellOwnUse(
  slug: string,
  use: OwnUse | undefined,
  body: components["schemas"]["OwnUseContent"],
) {
  const header = use ? { "if-match": `"v${use.version}"` } : {};
  return unwrap(
    catalog.PUT("/v1/solutions/{slug}/own-use", { params: { path: { slug }, header }, body }),
  );
}

export function removeOwnUse({ solution: { slug }, version }: OwnUse) {
  return done(
    catalog.DELETE("/v1/solutions/{slug}/own-use", {
      params: { path: { slug }, header: { "if-match": `"v${version}"` } },
    }),
  );
}

export function declineUse({ id, version }: OwnUse, reason: string) {
  return unwrap(
    catalog.POST("/v1/uses/{use_id}/declination", {
      params: { path: { use_id: id }, header: { "if-match": `"v${version}"` } },
      body: { reason: { de: reason } },
    }),
  );
}

/** After a refusal the next attempt goes out from what is stored now; nothing typed is lost. */
export async function orRefreshed(client: QueryClient, sending: Promise<unknown>): Promise<void> {
  try {
    await sending;
  } catch (error) {
    await client.invalidateQueries({ queryKey: ["own-uses"] });
    throw error;
  }
}

/** After a change: entries and their pages show uses, too. */
export async function forgetUses(client: QueryClient): Promise<void> {
  const keys = ["own-uses", "own-entries", "solutions"];
  await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));
}
