/** Searches that somebody keeps: in this browser's storage, never on the server. */
import { useSyncExternalStore } from "react";
import { type SolutionSearch, solutionSearch } from "./search";

export interface SavedSearch {
  id: string;
  name: string;
  search: SolutionSearch;
  /** What changed after this moment counts as new. */
  looked_at: string;
}

export const MOST_SEARCHES = 50;
export const MAX_NAME = 100;

const STORAGE = "stufenplan-searches";
const NONE: SavedSearch[] = [];

let kept: { text: string; searches: SavedSearch[] } = { text: "", searches: NONE };
let memory = "";
const listeners = new Set<() => void>();

/** Storage is refused in some browsers, and then a visit has to do. */
function read(): string {
  try {
    return localStorage.getItem(STORAGE) ?? "";
  } catch {
    return memory;
  }
}

function current(): SavedSearch[] {
  const text = read();
  // The same text has to give the same array, or React would never come to rest.
  if (text !== kept.text) kept = { text, searches: parseSearches(text) ?? NONE };
  return kept.searches;
}

function write(searches: SavedSearch[]): boolean {
  const text = JSON.stringify({ version: 1, searches });
  memory = text;
  let isStored = true;
  try {
    localStorage.setItem(STORAGE, text);
  } catch {
    isStored = false;
  }
  for (const listener of listeners) listener();
  return isStored;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function parseSearch(value: unknown): SavedSearch[] {
  if (!isRecord(value) || !isRecord(value.search) || typeof value.name !== "string") return [];
  const name = value.name.trim().slice(0, MAX_NAME);
  const looked = new Date(String(value.looked_at));
  if (!name || Number.isNaN(looked.getTime())) return [];
  return [
    {
      id: typeof value.id === "string" ? value.id : newId(),
      name,
      search: solutionSearch(value.search),
      looked_at: looked.toISOString(),
    },
  ];
}

/** The searches in a stored or exported text; null where it is neither. */
export function parseSearches(text: string): SavedSearch[] | null {
  try {
    const content: unknown = JSON.parse(text);
    if (!isRecord(content) || !Array.isArray(content.searches)) return null;
    return content.searches.flatMap(parseSearch).slice(0, MOST_SEARCHES);
  } catch {
    return null;
  }
}

export function exportSearches(searches: SavedSearch[]): string {
  return JSON.stringify({ version: 1, searches }, null, 2);
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join(
    "",
  );
}

export function useSavedSearches(): SavedSearch[] {
  return useSyncExternalStore(subscribe, current, () => NONE);
}

/** False: the browser keeps it for this visit only. */
export function saveSearch(name: string, search: SolutionSearch): boolean {
  const saved = { id: newId(), name, search, looked_at: new Date().toISOString() };
  return write([...current(), saved]);
}

export function changeSearch(id: string, change: Partial<SavedSearch>): void {
  write(current().map((saved) => (saved.id === id ? { ...saved, ...change } : saved)));
}

export function removeSearch(id: string): void {
  write(current().filter((saved) => saved.id !== id));
}

/** Puts a search back where it was, for undoing. */
export function restoreSearch(saved: SavedSearch, position: number): void {
  write(current().toSpliced(position, 0, saved));
}

/** Adds what is not there yet; the number of searches added. */
export function addSearches(searches: SavedSearch[]): number {
  const known = new Set(current().map(({ id }) => id));
  const room = MOST_SEARCHES - known.size;
  const added = searches.filter(({ id }) => !known.has(id)).slice(0, room);
  write([...current(), ...added]);
  return added.length;
}
