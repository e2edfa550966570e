/** Support offers as who keeps them sees them. */
import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { type Answer, competenceCenter, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";

export type KeptOffers = Answer<paths, "/v1/kept-support-offers">;
export type KeptOffer = KeptOffers["items"][number];

type Content =
  paths["/v1/support-offers/{slug}"]["put"]["requestBody"]["content"]["application/json"];
type NewOffer = paths["/v1/support-offers"]["post"]["requestBody"]["content"]["application/json"];

const PAGE_SIZE = 50;

export const keptOffersQuery = infiniteQueryOptions({
  queryKey: ["support-offers", "kept"],
  queryFn: ({ pageParam }) => {
    const query = { limit: PAGE_SIZE, cursor: pageParam };
    return unwrap(competenceCenter.GET("/v1/kept-support-offers", { params: { query } }));
  },
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next_cursor ?? undefined,
});

const ofVersion = ({ slug, version }: { slug: string; version: number }) => ({
  path: { slug },
  header: { "if-match": `"v${version}"` },
});

export function assureOffer(offer: KeptOffer) {
  return unwrap(
    competenceCenter.POST("/v1/support-offers/{slug}/assurance", { params: ofVersion(offer) }),
  );
}

export function changeOffer(offer: { slug: string; version: number }, body: Content) {
  return unwrap(
    competenceCenter.PUT("/v1/support-offers/{slug}", { params: ofVersion(offer), body }),
  );
}

export function addOffer(body: NewOffer, key: string) {
  const header = { "idempotency-key": key };
  return unwrap(competenceCenter.POST("/v1/support-offers", { params: { header }, body }));
}

export async function forgetOffers(client: QueryClient): Promise<void> {
  const keys = ["support-offers", "units"];
  await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));
}
