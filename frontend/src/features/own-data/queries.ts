/** One's own data, and their erasure. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, done, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/gateway";

export type OwnData = Answer<paths, "/api/accounts/v1/own-data">;
export type Held = OwnData["items"][number];
export type ErasurePreview = Answer<paths, "/api/accounts/v1/erasure">;

export const OWN_DATA_ADDRESS = "/api/accounts/v1/own-data";

// Below the session's key, so that nothing of it stays when that ends.
export const ownDataQuery = queryOptions({
  queryKey: ["session", "own-data"],
  queryFn: () => unwrap(gateway.GET(OWN_DATA_ADDRESS)),
});

export const erasurePreviewQuery = queryOptions({
  queryKey: ["session", "erasure"],
  queryFn: () => unwrap(gateway.GET("/api/accounts/v1/erasure")),
});

export function eraseAccount(): Promise<void> {
  return done(gateway.POST("/api/accounts/v1/erasure", { body: { is_final: true } }));
}
