/** A span of time of which either end may be open or unknown. */
import { formatDate } from "./format";
import { type LocalizedText, localize } from "./Localized";

interface Period {
  from?: string | null;
  to?: string | null;
  note?: LocalizedText | null;
}

function span({ from, to }: Period): string | null {
  if (!from && !to) return null;
  if (from === to) return formatDate(from ?? "");
  return [from, to].map((date) => (date ? formatDate(date) : "…")).join(" – ");
}

export function periodText(period: Period | null | undefined): string | null {
  if (!period) return null;
  const parts = [span(period), period.note ? localize(period.note) : null];
  return parts.filter(Boolean).join(", ") || null;
}
