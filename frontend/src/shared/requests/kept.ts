/** What is typed stays in this window until it has been sent, also over a reload or a login. */
import { useState } from "react";

const PREFIX = "stufenplan-request/";

// Storage is refused in some browsers, and then a visit has to do.
const memory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, value);
  } catch {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
  }
}

export function keptOf<Value>(key: string): Value | undefined {
  const text = read(key);
  return text === null ? undefined : (JSON.parse(text) as Value);
}

export function keep(key: string, value: unknown): void {
  write(key, JSON.stringify(value));
}

export function forgetKept(key: string): void {
  write(key, null);
}

/** Like `useState` for a text that must not be lost. */
export function useKeptText(key: string): [text: string, change: (text: string) => void] {
  const [text, setText] = useState(() => keptOf<string>(key) ?? "");
  function change(next: string) {
    setText(next);
    if (next) keep(key, next);
    else forgetKept(key);
  }
  return [text, change];
}
