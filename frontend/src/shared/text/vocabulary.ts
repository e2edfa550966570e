/** Words of an open vocabulary; until it is here, its ids. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { catalog, unwrap } from "#/api/client";
import { localize } from "./Localized";

export const vocabularyQuery = (name: string) =>
  queryOptions({
    queryKey: ["vocabularies", name],
    queryFn: () => unwrap(catalog.GET("/v1/vocabularies/{name}", { params: { path: { name } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function useVocabulary(name: string): (id: string) => string {
  const { data } = useQuery(vocabularyQuery(name));
  return (id) => {
    const concept = data?.concepts.find((other) => other.id === id);
    return concept ? localize(concept.label) : id;
  };
}
