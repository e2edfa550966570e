/** A public entry, asked once for all parts of the page that show something of it. */
import { queryOptions } from "@tanstack/react-query";
import { catalog, unwrap } from "#/api/client";

export const solutionQuery = (slug: string) =>
  queryOptions({
    queryKey: ["solutions", "detail", slug],
    queryFn: () => unwrap(catalog.GET("/v1/solutions/{slug}", { params: { path: { slug } } })),
  });
