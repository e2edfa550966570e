/** Synonyms and searches without hits, as editors read and write them. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";
import { asEditor } from "#/shared/desk/token";

export type SynonymGroup = Answer<paths, "/v1/synonyms">["items"][number];
export type SearchMiss = Answer<paths, "/v1/search-misses">["items"][number];

const MANY = 100;

export const synonymsQuery = (q: string) =>
  queryOptions({
    queryKey: ["desk", "synonyms", q],
    queryFn: () => unwrap(catalog.GET("/v1/synonyms", { params: { query: { q, limit: MANY } } })),
  });

export const searchMissesQuery = queryOptions({
  queryKey: ["desk", "search-misses"],
  queryFn: () =>
    unwrap(
      catalog.GET("/v1/search-misses", {
        params: { query: { limit: MANY } },
        headers: asEditor(),
      }),
    ),
});

interface SynonymDraft {
  group: SynonymGroup | undefined;
  words: string[];
  note: string | null;
}

export function saveSynonyms({ group, words, note }: SynonymDraft) {
  const body = { words, note };
  if (!group) return unwrap(catalog.POST("/v1/synonyms", { body, headers: asEditor() }));
  return unwrap(
    catalog.PUT("/v1/synonyms/{group_id}", {
      params: { path: { group_id: group.id } },
      body,
      headers: { ...asEditor(), "If-Match": `"v${group.version}"` },
    }),
  );
}

export function removeSynonyms(group: SynonymGroup) {
  return unwrap(
    catalog.DELETE("/v1/synonyms/{group_id}", {
      params: { path: { group_id: group.id } },
      headers: { ...asEditor(), "If-Match": `"v${group.version}"` },
    }),
  );
}

export function removeSearchMiss(miss: SearchMiss) {
  return unwrap(
    catalog.DELETE("/v1/search-misses/{miss_id}", {
      params: { path: { miss_id: miss.id } },
      headers: asEditor(),
    }),
  );
}
