/** What municipalities like one run. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";

export type Peers = Answer<paths, "/v1/municipalities/{area_key}/peers">;
export type Peer = Peers["peers"][number];
export type PeerSolution = Peers["solutions"][number];

export const peersQuery = (area_key: string) =>
  queryOptions({
    queryKey: ["municipalities", "peers", area_key],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/municipalities/{area_key}/peers", { params: { path: { area_key } } }),
      ),
  });
