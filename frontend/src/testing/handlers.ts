/** The services as the page's tests meet them: everything works and little is in them. */
import { HttpResponse, http } from "msw";
import { makeNoticeRhythms, makeOpenSession, makeSearchAlert } from "./accounts";
import {
  makeArea,
  makeBrief,
  makeComparison,
  makeCourse,
  makeDraftSummary,
  makeLearningPath,
  makePeers,
  makePlace,
  makeProject,
  makeSolution,
  makeSolutionCard,
  makeStep,
  makeSupportOffer,
  makeSupportOfferDetail,
  makeUnit,
  makeUse,
} from "./entries";
import { NO_FILES } from "./requests";

const CATALOG = "*/api/catalog/v1";
const COMPETENCE_CENTER = "*/api/competence-center/v1";
const KNOWLEDGE = "*/api/knowledge/v1";

export function pageOf<Item>(items: Item[], more: object = {}) {
  return { items, next_cursor: null, total: items.length, ...more };
}

export function problem(status: number, type: string) {
  const body = { type: `/problems/${type}`, title: type, status, detail: "", instance: "" };
  return HttpResponse.json(body, {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
}

function facet(name: string, ...values: [value: string, count: number][]) {
  return { name, values: values.map(([value, count]) => ({ value, count })) };
}

export const handlers = [
  http.get(`${COMPETENCE_CENTER}/advisory-requests/:id/attachments`, () =>
    HttpResponse.json(NO_FILES),
  ),
  http.get(`${CATALOG}/handovers`, () => HttpResponse.json(pageOf([]))),
  http.get(`${CATALOG}/corrections`, () => HttpResponse.json(pageOf([]))),
  http.get(`${CATALOG}/pushed-records`, () => HttpResponse.json(pageOf([]))),
  http.get("*/api/accounts/v1/organizations", () => HttpResponse.json(pageOf([]))),
  http.get(`${CATALOG}/areas`, () => HttpResponse.json({ items: [makeArea()] })),
  http.get(`${CATALOG}/areas/:key`, () => HttpResponse.json(makeArea())),
  http.get(`${CATALOG}/comparisons`, ({ request }) =>
    HttpResponse.json(makeComparison(new URL(request.url).searchParams.getAll("solutions"))),
  ),
  http.get(`${CATALOG}/briefs`, ({ request }) =>
    HttpResponse.json(makeBrief(new URL(request.url).searchParams.getAll("solutions"))),
  ),
  http.get(`${CATALOG}/municipalities/:key/peers`, () => HttpResponse.json(makePeers())),
  http.get(`${CATALOG}/solutions/:slug/similar`, () => HttpResponse.json({ items: [] })),
  http.get(`${CATALOG}/solutions/:slug/schema-org`, ({ params }) =>
    HttpResponse.json({ "@context": "https://schema.org", "@id": params.slug }),
  ),
  http.get(`${CATALOG}/vocabularies/:name`, ({ params }) =>
    HttpResponse.json({ name: params.name, title: {}, source: "", concepts: [] }),
  ),
  http.get(`${CATALOG}/solutions`, () =>
    HttpResponse.json(
      pageOf([makeSolutionCard()], {
        facets: [
          facet("action_field", ["klimaanpassung-wasser-gruen", 1], ["mobilitaet-verkehr", 3]),
          facet("land", ["05", 1]),
          facet("is_open_source", ["true", 1]),
        ],
      }),
    ),
  ),
  http.get(`${CATALOG}/solutions/:slug`, () => HttpResponse.json(makeSolution())),
  http.get(`${CATALOG}/solutions/:slug/uses`, () =>
    HttpResponse.json(pageOf([makeUse()], { counts: { documented: 1, confirmed: 0 } })),
  ),
  http.get(`${CATALOG}/transfers`, () => HttpResponse.json(pageOf([]))),
  http.get(`${CATALOG}/drafts`, () => HttpResponse.json(pageOf([makeDraftSummary()]))),
  http.get(`${CATALOG}/imports`, () => HttpResponse.json(pageOf([]))),
  http.get(`${COMPETENCE_CENTER}/support-offers`, () =>
    HttpResponse.json(pageOf([makeSupportOffer()], { facets: [facet("level", ["land", 1])] })),
  ),
  http.get(`${COMPETENCE_CENTER}/support-offers/:slug`, () =>
    HttpResponse.json(makeSupportOfferDetail()),
  ),
  http.get(`${COMPETENCE_CENTER}/courses`, () =>
    HttpResponse.json(
      pageOf([makeCourse()], {
        facets: [facet("role", ["it", 1]), facet("dimension", ["data", 1])],
        dimensions: makeCourse().dimensions,
      }),
    ),
  ),
  http.get(`${COMPETENCE_CENTER}/courses/:slug`, () => HttpResponse.json(makeCourse())),
  http.get(`${COMPETENCE_CENTER}/courses/:slug/schema-org`, ({ params }) =>
    HttpResponse.json({ "@context": "https://schema.org", "@id": params.slug }),
  ),
  http.get(`${COMPETENCE_CENTER}/learning-paths`, () =>
    HttpResponse.json({ items: [makeLearningPath()] }),
  ),
  http.get(`${COMPETENCE_CENTER}/units`, () =>
    HttpResponse.json(pageOf([makeUnit()], { facets: [facet("level", ["land", 1])] })),
  ),
  http.get(`${COMPETENCE_CENTER}/units/:slug`, () => HttpResponse.json(makeUnit())),
  http.get(`${KNOWLEDGE}/projects`, () =>
    HttpResponse.json(pageOf([makeProject()], { facets: [facet("wave", ["1", 1])] })),
  ),
  http.get(`${KNOWLEDGE}/projects.geojson`, () =>
    HttpResponse.json({ type: "FeatureCollection", features: [makePlace()] }),
  ),
  http.get(`${KNOWLEDGE}/projects/:slug`, () => HttpResponse.json(makeProject())),
  http.get(`${KNOWLEDGE}/implementation-steps`, () => HttpResponse.json(pageOf([makeStep()]))),
  http.get("*/api/accounts/v1/notice-rhythms", () => HttpResponse.json(makeNoticeRhythms())),
  http.get("*/api/accounts/v1/search-alerts", () =>
    HttpResponse.json({ email: "erika@stadt.example", items: [makeSearchAlert()] }),
  ),
  http.get("*/api/accounts/v1/sessions", () => HttpResponse.json({ items: [makeOpenSession()] })),
  http.get("*/api/search", ({ request }) =>
    HttpResponse.json({ query: new URL(request.url).searchParams.get("q"), groups: [] }),
  ),
];
