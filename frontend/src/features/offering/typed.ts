/** What a person typed on this page; stays while the tab is open, and nowhere else. */
import { useState } from "react";

const kept = { text: "", url: "" };

export function useTyped(name: keyof typeof kept): [string, (value: string) => void] {
  const [value, setValue] = useState(() => kept[name]);
  return [
    value,
    (next) => {
      kept[name] = next;
      setValue(next);
    },
  ];
}
