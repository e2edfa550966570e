/** Advisory requests for tests. */
import type { Assignment, RequestDetail } from "#/shared/requests/queries";

const KREIS = { slug: "kreis", name: "Beratung im Kreis" };
const REASON = "Die Stelle berät Kommunen in Ihrem Kreis.";

/** The lead's part, offered. */
export function makeAssignment(changes: Partial<Assignment> = {}): Assignment {
  return {
    unit: KREIS,
    tier: "kreis",
    role: "lead",
    state: "offered",
    refusal: null,
    refusal_text: null,
    offered_at: "2026-11-22T08:00:00Z",
    accepted_at: null,
    first_answered_at: null,
    ended_at: null,
    acknowledge_by: "2099-01-05T15:00:00Z",
    answer_by: null,
    update_by: null,
    resolve_by: null,
    ...changes,
  };
}

/** As the municipality sees what it has just asked. */
export function makeRequest(changes: Partial<RequestDetail> = {}): RequestDetail {
  return {
    id: "r1",
    number: 7,
    topic: "mobilitaet-verkehr",
    phase: null,
    land: "08",
    size_class: "20k_100k",
    state: "offered",
    owner: KREIS,
    submitted_at: "2026-11-22T08:00:00Z",
    due_at: "2099-01-05T15:00:00Z",
    is_overdue: false,
    version: 3,
    side: "requester",
    texts: {
      subject: "Parkplätze",
      description: "Wer hat Erfahrung?",
      organization_id: "1",
      organization: "Aalen",
      area_key: "081365001088",
      origin: null,
    },
    outcome: null,
    answered_at: null,
    ended_at: null,
    merged_into_id: null,
    reopens_until: null,
    waits: null,
    act_by: null,
    reason: { de: REASON, en: REASON },
    assignments: [makeAssignment()],
    own_part: null,
    is_mine: false,
    rung: null,
    consent: { tiers: [], units: [KREIS], is_owner_covered: true },
    ...changes,
  };
}

/** Nobody has attached anything to a request. */
export const NO_FILES = { items: [], accepted: ["pdf", "png"], limit_bytes: 10_000_000 };
