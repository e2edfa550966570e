/** The gateway's search over all services. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/gateway";
import { getLocale } from "#/paraglide/runtime";

export type SearchGroup = Answer<paths, "/api/search">["groups"][number];

const PER_SERVICE = 10;

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ["search", q],
    queryFn: () => {
      const query = { q, limit: PER_SERVICE, language: getLocale() };
      return unwrap(gateway.GET("/api/search", { params: { query } }));
    },
    enabled: q !== "",
  });
