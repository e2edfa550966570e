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
