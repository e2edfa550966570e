/** Actions in words. */
import { m } from "#/paraglide/messages";
import type { ActionKind, ActionState, CostBand } from "./queries";

const STATES: Record<ActionState, () => string> = {
  proposed: m.action_state_proposed,
  planned: m.action_state_planned,
  in_progress: m.action_state_in_progress,
  blocked: m.action_state_blocked,
  done: m.action_state_done,
  already_done: m.action_state_already_done,
  declined: m.action_state_declined,
  withdrawn: m.action_state_withdrawn,
};

const KINDS: Record<ActionKind, () => string> = {
  solution: m.action_kind_solution,
  support_offer: m.action_kind_support_offer,
  knowledge: m.action_kind_knowledge,
  free: m.action_kind_free,
};

const COSTS: Record<CostBand, () => string> = {
  none: m.action_cost_none,
  up_to_10000: m.action_cost_up_to_10000,
  up_to_50000: m.action_cost_up_to_50000,
  up_to_250000: m.action_cost_up_to_250000,
  more: m.action_cost_more,
};

export const COST_BANDS = Object.keys(COSTS) as CostBand[];

export const stateLabel = (state: ActionState) => STATES[state]();
export const kindLabel = (kind: ActionKind) => KINDS[kind]();
export const costLabel = (band: CostBand) => COSTS[band]();

type Told = Exclude<ActionState, "proposed" | "withdrawn">;

/** What a municipality can say next, the likeliest first; the present state, to change a day. */
const NEXT: Record<ActionState, Told[]> = {
  proposed: ["planned", "in_progress", "already_done", "declined"],
  planned: ["planned", "in_progress", "done", "blocked", "declined"],
  in_progress: ["in_progress", "done", "blocked", "planned", "declined"],
  blocked: ["blocked", "in_progress", "planned", "done", "declined"],
  done: ["planned"],
  already_done: ["planned"],
  declined: ["planned"],
  withdrawn: [],
};

export const nextStates = (state: ActionState) => NEXT[state];
export const needsReason = (state: ActionState) => state === "blocked" || state === "declined";
