/** Organisations by id and by what somebody types. */
import { queryOptions } from "@tanstack/react-query";
import { gateway, unwrap } from "#/api/client";

const FEW = 8;

export const organizationsNamedQuery = (q: string) =>
  queryOptions({
    queryKey: ["organizations", "named", q],
    queryFn: () =>
      unwrap(
        gateway.GET("/api/accounts/v1/organizations", { params: { query: { q, limit: FEW } } }),
      ),
  });

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ["organizations", "detail", id],
    queryFn: () =>
      unwrap(
        gateway.GET("/api/accounts/v1/organizations/{id_or_slug}", {
          params: { path: { id_or_slug: id } },
        }),
      ),
  });
