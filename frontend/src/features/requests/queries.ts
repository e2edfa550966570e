/** What a municipality asks and decides about its requests. */
import { queryOptions } from "@tanstack/react-query";
import { catalog, competenceCenter, knowledge, unwrap } from "#/api/client";
import { m } from "#/paraglide/messages";
import {
  type Origin,
  type RequestDetail,
  type RequestSummary,
  type Schemas,
  seen,
} from "#/shared/requests/queries";
import { localize } from "#/shared/text/Localized";

const MANY = 100;
const MOST_NAME = 200;

/** Who would own a request on a topic now; `organizationId` is who asks. */
export const previewQuery = (organizationId: string, topic: string) =>
  queryOptions({
    queryKey: ["request-preview", organizationId, topic],
    queryFn: () =>
      unwrap(
        competenceCenter.GET("/v1/advisory-requests/preview", { params: { query: { topic } } }),
      ),
  });

export const openRequestsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ["requests", "open", organizationId],
    queryFn: async (): Promise<RequestSummary[]> => {
      const query = { is_open: true, limit: MANY };
      return (await unwrap(competenceCenter.GET("/v1/advisory-requests", { params: { query } })))
        .items;
    },
  });

async function nameOfSolution(slug: string): Promise<string> {
  return (await unwrap(catalog.GET("/v1/solutions/{slug}", { params: { path: { slug } } }))).name;
}

async function nameOfDimension(id: string): Promise<string> {
  const sets = await unwrap(competenceCenter.GET("/v1/question-sets"));
  const path = { version: sets.items[0]?.version ?? "" };
  const set = await unwrap(
    competenceCenter.GET("/v1/question-sets/{version}", { params: { path } }),
  );
  const dimension = set.dimensions.find((each) => each.id === id);
  return dimension ? localize(dimension.name) : id;
}

const NAMES: Record<string, (slug: string) => Promise<string>> = {
  solution: nameOfSolution,
  support_offer: async (slug) => {
    const params = { path: { slug } };
    return localize(
      (await unwrap(competenceCenter.GET("/v1/support-offers/{slug}", { params }))).name,
    );
  },
  project: async (slug) =>
    localize(
      (await unwrap(knowledge.GET("/v1/projects/{slug}", { params: { path: { slug } } }))).title,
    ),
  dimension: nameOfDimension,
  comparison: async (slugs) => {
    const names = await Promise.all(slugs.split(",").map(nameOfSolution));
    return m.request_origin_comparison({ names: names.join(", ") });
  },
};

const SLUGS = /^[a-z0-9]+([-,][a-z0-9]+)*$/;

/** `solution:klarschiff`, `comparison:a,b`: what was in the address, with the name that it has. */
export const originQuery = (reference: string) =>
  queryOptions({
    queryKey: ["request-origin", reference],
    queryFn: async (): Promise<Origin | null> => {
      const [kind = "", slug = ""] = reference.split(":");
      const find = NAMES[kind];
      if (!find || !SLUGS.test(slug)) return null;
      const name = (await find(slug)).slice(0, MOST_NAME);
      // A comparison has no address of its own: it is named by what is compared.
      return {
        kind: kind as Origin["kind"],
        slug: kind === "comparison" ? "vergleich" : slug,
        name,
      };
    },
    retry: false,
  });

export function submitRequest(body: Schemas["NewAdvisoryRequest"], key: string) {
  const params = { header: { "idempotency-key": key } };
  return unwrap(competenceCenter.POST("/v1/advisory-requests", { params, body }));
}

export function changeConsent(request: RequestDetail, body: Schemas["ConsentChange"]) {
  const params = seen(request);
  return unwrap(
    competenceCenter.PUT("/v1/advisory-requests/{request_id}/consent", { params, body }),
  );
}

export function withdrawRequest(request: RequestDetail, body: Schemas["WithdrawalForm"]) {
  const params = seen(request);
  return unwrap(
    competenceCenter.POST("/v1/advisory-requests/{request_id}/withdrawal", { params, body }),
  );
}

export function closeRequest(request: RequestDetail, body: Schemas["ClosingForm"]) {
  const params = seen(request);
  return unwrap(
    competenceCenter.POST("/v1/advisory-requests/{request_id}/closing", { params, body }),
  );
}

export function reopenRequest(request: RequestDetail, body: Schemas["NewMessage"]) {
  const params = seen(request);
  return unwrap(
    competenceCenter.POST("/v1/advisory-requests/{request_id}/reopening", { params, body }),
  );
}

export function mergeRequest(request: RequestDetail, into: string) {
  const params = seen(request);
  return unwrap(
    competenceCenter.POST("/v1/advisory-requests/{request_id}/merging", {
      params,
      body: { into },
    }),
  );
}
