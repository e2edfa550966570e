/** The entries whose names stand in the bar; the page of an entry asks the same and shares it. */
import { queryOptions } from "@tanstack/react-query";
import { catalog, unwrap } from "#/api/client";

export const comparedQuery = (slug: string) =>
  queryOptions({
    queryKey: ["solutions", "detail", slug],
    queryFn: () => unwrap(catalog.GET("/v1/solutions/{slug}", { params: { path: { slug } } })),
  });
