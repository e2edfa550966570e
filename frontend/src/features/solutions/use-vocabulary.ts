/** Words of an open vocabulary; until it is here, its ids. */
import { useQuery } from "@tanstack/react-query";
import { localize } from "#/shared/text/Localized";
import { vocabularyQuery } from "./queries";

export function useVocabulary(name: string): (id: string) => string {
  const { data } = useQuery(vocabularyQuery(name));
  return (id) => {
    const concept = data?.concepts.find((other) => other.id === id);
    return concept ? localize(concept.label) : id;
  };
}
