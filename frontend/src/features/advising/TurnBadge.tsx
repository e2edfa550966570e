/** Whose turn it is, in a colour that says how urgent it is. */
import { Badge } from "#/shared/ui/Badge";
import type { Turn } from "./turns";

const TONES = { late: "danger", due: "warning", waits: "info", over: "info" } as const;

export function TurnBadge({ turn }: { turn: Turn }) {
  return <Badge tone={TONES[turn.urgency]}>{turn.text}</Badge>;
}
