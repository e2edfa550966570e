/** Support offers, one by one. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";

export type SupportOffer = Answer<paths, "/v1/support-offers">["items"][number];
export type SupportOfferDetail = Answer<paths, "/v1/support-offers/{slug}">;

export const supportOfferQuery = (slug: string, area: string | undefined) =>
  queryOptions({
    queryKey: ["support-offers", "detail", slug, area],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/support-offers/{slug}", {
          params: { path: { slug }, query: { area } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The nearest come first: what is beyond is farther away than what is shown. */
const NEAREST = 50;

/** What can help a place, whatever the topic; without a place the offers of the federation. */
export const nearestSupportQuery = (area: string | undefined) =>
  queryOptions({
    queryKey: ["support-offers", "nearest", area],
    queryFn: () => {
      const query = area
        ? { area, eligibility: ["eligible" as const, "unknown" as const] }
        : { level: ["bund" as const] };
      return unwrap(
        competenceCenter.GET("/v1/support-offers", {
          params: { query: { ...query, limit: NEAREST } },
        }),
      );
    },
  });
