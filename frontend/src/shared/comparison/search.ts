/** Which solutions somebody wants to compare: they stand in the address, nothing is stored. */
import { listOf } from "#/shared/search-params";

export const MAX_COMPARED = 5;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `?loesung=a&loesung=b`, each once and at most five; absent when there is none. */
export function comparedOf(value: unknown): string[] | undefined {
  const slugs = new Set(listOf(value)?.filter((slug) => SLUG.test(slug)));
  return slugs.size > 0 ? [...slugs].slice(0, MAX_COMPARED) : undefined;
}
