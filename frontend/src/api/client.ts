/** One typed client for each service; types come from their OpenAPI documents alone. */
import createClient from "openapi-fetch";
import type { paths as CatalogPaths } from "./generated/catalog";
import type { paths as CompetenceCenterPaths } from "./generated/competence-center";
import type { paths as GatewayPaths } from "./generated/gateway";
import type { paths as KnowledgePaths } from "./generated/knowledge";
import { Problem } from "./problem";

const ORIGIN = typeof location === "undefined" ? "http://localhost" : location.origin;
const TIMEOUT_MS = 15_000;

function clientOf<Paths extends object>(base: string) {
  return createClient<Paths>({
    baseUrl: ORIGIN + base,
    // No page of others can send it, so a change with it was asked for here.
    headers: { "X-CSRF": "1" },
    // openapi-fetch keeps the fetch it finds at creation; looking it up late lets tests replace it.
    fetch: (request) => globalThis.fetch(request, { signal: AbortSignal.timeout(TIMEOUT_MS) }),
  });
}

export const catalog = clientOf<CatalogPaths>("/api/catalog");
export const competenceCenter = clientOf<CompetenceCenterPaths>("/api/competence-center");
export const knowledge = clientOf<KnowledgePaths>("/api/knowledge");
export const gateway = clientOf<GatewayPaths>("");

export type Answer<Paths, Path extends keyof Paths> = Paths[Path] extends {
  get: { responses: { 200: { content: infer Content } } };
}
  ? Content[keyof Content]
  : never;

export type Query<Paths, Path extends keyof Paths> = Paths[Path] extends {
  get: { parameters: { query?: infer Parameters } };
}
  ? NonNullable<Parameters>
  : never;

/** Like `unwrap`, for answers without a body. */
export async function done(
  answer: Promise<{ error?: unknown; response: Response }>,
): Promise<void> {
  const { error, response } = await answer;
  if (!response.ok) throw Problem.from(response, error);
}

/** The body of a good answer; a bad one is thrown as `Problem`, an unreachable server as TypeError. */
export async function unwrap<Body>(
  answer: Promise<{ data?: Body; error?: unknown; response: Response }>,
): Promise<Body> {
  const { data, error, response } = await answer;
  if (!response.ok || data === undefined) {
    throw Problem.from(response, error);
  }
  return data;
}
