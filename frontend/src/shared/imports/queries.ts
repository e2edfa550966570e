/** Files in the format publiccode.yml: checked by anyone, kept by editors. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/catalog";
import { asEditor } from "#/shared/desk/token";

export type CheckedFile = components["schemas"]["PubliccodeResult"];
export type ImportDetail = Answer<paths, "/v1/imports/{import_id}">;
export type Finding = components["schemas"]["Finding"];
export type MergedField = CheckedFile["merge"][number];

/** A text, or the address where one lies. */
export type Source = { text: string } | { url: string };

export function checkFile(source: Source): Promise<CheckedFile> {
  return unwrap(send(source, { dry_run: true }));
}

export function keepFile(source: Source, solutionSlug: string | undefined): Promise<CheckedFile> {
  return unwrap(send(source, { solution_slug: solutionSlug ?? null }));
}

function send(source: Source, query: { dry_run?: boolean; solution_slug?: string | null }) {
  const isText = "text" in source;
  return catalog.POST("/v1/imports/publiccode", {
    params: { query },
    body: isText ? source.text : source,
    bodySerializer: (body: unknown) => (isText ? source.text : JSON.stringify(body)),
    headers: {
      ...asEditor(),
      "Content-Type": isText ? "application/yaml" : "application/json",
    },
  });
}

export function importsQuery(solution: string) {
  return queryOptions({
    queryKey: ["desk", "imports", solution],
    queryFn: () =>
      unwrap(catalog.GET("/v1/imports", { params: { query: { solution } }, headers: asEditor() })),
  });
}

export function importQuery(id: string) {
  return queryOptions({
    queryKey: ["desk", "import", id],
    queryFn: () =>
      unwrap(
        catalog.GET("/v1/imports/{import_id}", {
          params: { path: { import_id: id } },
          headers: asEditor(),
        }),
      ),
  });
}
