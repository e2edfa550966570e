/** A login with dull defaults. */
import type { OpenSession } from "#/features/account/queries";
import type { Place, Session } from "#/shared/account/session";

export function makePlaceToActFor(changes: Partial<Place> = {}): Place {
  return {
    organization_id: "1",
    slug: "aalen",
    names: { de: "Aalen", en: "Aalen" },
    kind: "municipality",
    area_key: "081365001088",
    roles: ["member"],
    delegate_id: null,
    ...changes,
  };
}

export function makeSession(changes: Partial<Session> = {}): Session {
  const place = makePlaceToActFor();
  return {
    person: { id: "7", name: "Erika Mustermann", email: "erika@stadt.example" },
    acting_for: place,
    places: [place],
    ends_at: "2026-11-22T20:00:00Z",
    idle_minutes: 60,
    ...changes,
  };
}

export function makeOpenSession(changes: Partial<OpenSession> = {}): OpenSession {
  return {
    id: "this",
    browser: "Firefox, Windows",
    network: "203.0.113.0/24",
    opened_at: "2026-11-22T08:00:00Z",
    seen_at: "2026-11-22T08:30:00Z",
    is_this_one: false,
    ...changes,
  };
}
