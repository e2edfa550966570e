/** The solutions that were marked for comparison, carried in the address of every page. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { comparedOf, MAX_COMPARED } from "./search";

export interface Compared {
  slugs: string[];
  isFull: boolean;
  add: (slug: string) => void;
  remove: (slug: string) => void;
  clear: () => void;
}

export function useCompared(): Compared {
  const { loesung } = useSearch({ from: "__root__" });
  const slugs = comparedOf(loesung) ?? [];
  const navigate = useNavigate();

  function change(next: string[]) {
    navigate({
      to: ".",
      search: (search: Record<string, unknown>) => ({
        ...search,
        loesung: next.length > 0 ? next : undefined,
      }),
      replace: true,
      resetScroll: false,
    });
  }

  return {
    slugs,
    isFull: slugs.length >= MAX_COMPARED,
    add: (slug) => change([...slugs, slug]),
    remove: (slug) => change(slugs.filter((other) => other !== slug)),
    clear: () => change([]),
  };
}
