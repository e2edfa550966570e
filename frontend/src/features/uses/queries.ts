/** Uses, experiences and transfers as editors read and write them. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, done, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/catalog";
import { asEditor } from "#/shared/desk/token";

export type UsePage = Answer<paths, "/v1/solutions/{slug}/uses">;
export type Use = UsePage["items"][number];
export type Transfer = Answer<paths, "/v1/transfers">["items"][number];
type Schemas = components["schemas"];

const MANY = 100;
const FEW = 10;

export const entriesQuery = (q: string) =>
  queryOptions({
    queryKey: ["desk", "uses", "entries", q],
    queryFn: () => unwrap(catalog.GET("/v1/solutions", { params: { query: { q, limit: FEW } } })),
    enabled: q !== "",
  });

export const usesQuery = (slug: string) =>
  queryOptions({
    queryKey: ["desk", "uses", slug],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/solutions/{slug}/uses", {
          params: { path: { slug }, query: { limit: MANY } },
          headers: asEditor(),
        }),
      ),
  });

export const transfersQuery = (slug: string) =>
  queryOptions({
    queryKey: ["desk", "uses", slug, "transfers"],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/transfers", {
          params: { query: { solution: slug, limit: MANY } },
          headers: asEditor(),
        }),
      ),
  });

function version(of: { version: number }) {
  return { "if-match": `"v${of.version}"` };
}

/** For answers without content, which `unwrap` would take for a failure. */
export function recordUse(slug: string, body: Schemas["UseContent"], key: string) {
  return unwrap(
    catalog.POST("/v1/solutions/{slug}/uses", {
      params: { path: { slug }, header: { "idempotency-key": key } },
      headers: asEditor(),
      body,
    }),
  );
}

export function changeUse(use: Use, body: Schemas["UseContent"]) {
  return unwrap(
    catalog.PUT("/v1/uses/{use_id}", {
      params: { path: { use_id: use.id }, header: version(use) },
      headers: asEditor(),
      body,
    }),
  );
}

export function removeUse(use: Use) {
  return done(
    catalog.DELETE("/v1/uses/{use_id}", {
      params: { path: { use_id: use.id }, header: version(use) },
      headers: asEditor(),
    }),
  );
}

export function confirmUse(use: Use, confirmed_by: string) {
  return unwrap(
    catalog.POST("/v1/uses/{use_id}/confirmation", {
      params: { path: { use_id: use.id }, header: version(use) },
      headers: asEditor(),
      body: { confirmed_by },
    }),
  );
}

export function tellExperience(use: Use, body: Schemas["ExperienceContent"]) {
  const header = use.experience ? version(use.experience) : {};
  return unwrap(
    catalog.PUT("/v1/uses/{use_id}/experience", {
      params: { path: { use_id: use.id }, header },
      headers: asEditor(),
      body,
    }),
  );
}

export function replyToExperience(use: Use, body: Schemas["LocalizedLine-Input"]) {
  return unwrap(
    catalog.PUT("/v1/uses/{use_id}/experience/reply", {
      params: { path: { use_id: use.id }, header: use.experience ? version(use.experience) : {} },
      headers: asEditor(),
      body,
    }),
  );
}

export function recordTransfer(body: Schemas["NewTransfer"], key: string) {
  return unwrap(
    catalog.POST("/v1/transfers", {
      params: { header: { "idempotency-key": key } },
      headers: asEditor(),
      body,
    }),
  );
}

export function changeTransfer(transfer: Transfer, body: Schemas["TransferContent"]) {
  return unwrap(
    catalog.PUT("/v1/transfers/{transfer_id}", {
      params: { path: { transfer_id: transfer.id }, header: version(transfer) },
      headers: asEditor(),
      body,
    }),
  );
}

export function removeTransfer(transfer: Transfer) {
  return done(
    catalog.DELETE("/v1/transfers/{transfer_id}", {
      params: { path: { transfer_id: transfer.id }, header: version(transfer) },
      headers: asEditor(),
    }),
  );
}
