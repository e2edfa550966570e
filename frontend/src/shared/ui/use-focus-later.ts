/** Moves the focus on once what has just been closed is gone: a dialog gives it back to its button. */
import { useEffect, useState } from "react";

export function useFocusLater(id: string): () => void {
  const [times, count] = useState(0);
  useEffect(() => {
    if (times > 0) document.getElementById(id)?.focus();
  }, [times, id]);
  return () => count((before) => before + 1);
}
