/** What is typed into a combobox, and what to offer for it once the typing pauses. */
import { useEffect, useState } from "react";

const TYPING_PAUSE_MS = 180;
const SHORTEST = 2;

export interface ComboboxState {
  text: string;
  setText: (text: string) => void;
  isOpen: boolean;
  open: (isOpen: boolean) => void;
  /** What is asked for: not every keystroke. */
  term: string;
  isAskable: boolean;
}

function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

export function useCombobox(given = ""): ComboboxState {
  const [text, setText] = useState(given);
  const [isOpen, open] = useState(false);
  const term = useSettled(text.trim());
  useEffect(() => setText(given), [given]);
  return { text, setText, isOpen, open, term, isAskable: isOpen && term.length >= SHORTEST };
}
