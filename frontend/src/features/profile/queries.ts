/** Changing what the own municipality says about itself, and what it said before. */
import { infiniteQueryOptions } from "@tanstack/react-query";
import { type Answer, gateway, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/gateway";

const PATH = "/api/accounts/v1/organizations/{id_or_slug}/profile";
const REVISIONS = `${PATH}/revisions` as const;
const PAGE_SIZE = 10;

export type ProfileChange = components["schemas"]["ProfileChange"];
export type Revision = Answer<paths, typeof REVISIONS>["items"][number];

export function changeProfile(id_or_slug: string, version: number, body: ProfileChange) {
  const params = { path: { id_or_slug }, header: { "if-match": `"v${version}"` } };
  return unwrap(gateway.PUT(PATH, { params, body }));
}

export const revisionsQuery = (id_or_slug: string) =>
  infiniteQueryOptions({
    queryKey: ["organization", id_or_slug, "profile", "revisions"],
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE_SIZE, cursor: pageParam };
      return unwrap(gateway.GET(REVISIONS, { params: { path: { id_or_slug }, query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
