/** Answers that have not reached the service yet: kept in this browser until they have. */
import type { AnswerContent } from "./queries";

export interface Unsaved {
  content: AnswerContent;
  /** The version from which it was made. */
  version: number;
}

const STORAGE = "stufenplan-answers";

// Storage is refused in some browsers, and then a visit has to do.
let memory: Record<string, Unsaved> = {};

function read(): Record<string, Unsaved> {
  try {
    return JSON.parse(localStorage.getItem(STORAGE) ?? "{}");
  } catch {
    return memory;
  }
}

function write(all: Record<string, Unsaved>): void {
  memory = all;
  try {
    if (Object.keys(all).length === 0) localStorage.removeItem(STORAGE);
    else localStorage.setItem(STORAGE, JSON.stringify(all));
  } catch {
    // It stays in memory.
  }
}

export function unsavedAnswer(key: string): Unsaved | undefined {
  return read()[key];
}

export function keepUnsaved(key: string, unsaved: Unsaved): void {
  write({ ...read(), [key]: unsaved });
}

export function forgetUnsaved(key: string): void {
  const { [key]: _, ...others } = read();
  write(others);
}
