/** What it took, in words; null where nobody knows. */
import { m } from "#/paraglide/messages";
import { formatEuro } from "#/shared/text/format";

interface Effort {
  effort_days: number | null;
  cost_from_cents: number | null;
  cost_to_cents: number | null;
}

export function effortText({ effort_days }: Effort): string | null {
  return effort_days === null ? null : m.experience_days({ count: effort_days });
}

export function costText({ cost_from_cents, cost_to_cents }: Effort): string | null {
  const [from, to] = [cost_from_cents, cost_to_cents].map((cents) =>
    cents === null ? null : formatEuro(cents / 100),
  );
  if (from && to) return from === to ? from : `${from} – ${to}`;
  if (from) return m.experience_cost_from({ amount: from });
  return to ? m.experience_cost_to({ amount: to }) : null;
}
