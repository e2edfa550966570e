/** The editors' token: typed once, shared by all pages of the desk, kept in memory alone. */
import { useSyncExternalStore } from "react";

let token: string | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setDeskToken(next: string | undefined): void {
  token = next;
  for (const listener of listeners) listener();
}

export function useDeskToken(): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => token,
    () => undefined,
  );
}

/** Headers with which a request is made as an editor. */
export function asEditor(): { Authorization: string } | Record<string, never> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}
