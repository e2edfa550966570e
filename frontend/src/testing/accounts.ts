/** A login with dull defaults. */
import type { OpenSession } from "#/features/account/queries";
import type { NoticeRhythms } from "#/features/notices/queries";
import type { Invitation, Membership, Registration } from "#/features/organization/queries";
import type { Place, Session } from "#/shared/account/session";
import type { SearchAlert } from "#/shared/alerts/queries";
import type { Profile } from "#/shared/profiles/queries";

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
    person: { id: "7", name: "Erika Mustermann", email: "erika@stadt.example", language: "de" },
    acting_for: place,
    places: [place],
    ends_at: "2026-11-22T20:00:00Z",
    idle_minutes: 60,
    ...changes,
  };
}

export function makeSearchAlert(changes: Partial<SearchAlert> = {}): SearchAlert {
  return {
    id: "a1",
    search: "land=05&q=parken",
    rhythm: "daily",
    confirmed_at: "2026-11-22T08:00:00Z",
    version: 1,
    ...changes,
  };
}

export function makeNoticeRhythms(changes: Partial<NoticeRhythms> = {}): NoticeRhythms {
  return {
    email: "erika@stadt.example",
    items: [
      { topic: "entries", rhythm: "at_once" },
      { topic: "uses", rhythm: "weekly" },
    ],
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

export function makeMembership(changes: Partial<Membership> = {}): Membership {
  return {
    id: "m1",
    person_id: "7",
    name: "Erika Mustermann",
    email: "erika@stadt.example",
    roles: ["member", "organization_admin"],
    since: "2026-01-01T00:00:00Z",
    version: 1,
    ...changes,
  };
}

export function makeInvitation(changes: Partial<Invitation> = {}): Invitation {
  return {
    id: "i1",
    email: "bert@stadt.example",
    roles: ["member"],
    invited_at: "2026-11-22T08:00:00Z",
    expires_at: "2026-12-06T08:00:00Z",
    is_expired: false,
    version: 1,
    ...changes,
  };
}

export function makeRegistration(changes: Partial<Registration> = {}): Registration {
  return {
    id: "r1",
    status: "open",
    person: "Nora Neu",
    organization_id: null,
    kind: "municipality",
    name: "Backnang",
    area_key: "081195001008",
    work_email: "nora@stadt.example",
    is_email_verified: true,
    routing_id: null,
    registered_at: "2026-11-22T08:00:00Z",
    decided_at: null,
    reason: null,
    version: 1,
    ...changes,
  };
}

export function makeProfile(changes: Partial<Profile> = {}): Profile {
  return {
    organization_id: "1",
    facts: {
      area: { key: "081365001088", level: "gemeinde", name: "Aalen" },
      kind: { de: "Stadt", en: "Town" },
      within: [{ key: "08", level: "land", name: "Baden-Württemberg" }],
      population: 68_816,
      population_on: "2024-12-31",
      size_class: "20k_100k",
      area_ha: 14_658,
      people_per_km2: 469.5,
      ended_on: null,
      successors: [],
      replaces: null,
      as_of: "2026-02-28",
      sources: ["© Statistisches Bundesamt"],
    },
    statements: {
      it_staff: "3_10",
      platforms: null,
      standards: null,
      operation_models: null,
      budget_situation: null,
    },
    provenance: {
      it_staff: {
        visibility: "public",
        stated_at: "2026-11-22T12:00:00Z",
        stated_as: "administrator",
      },
    },
    may_change: true,
    version: 1,
    ...changes,
  };
}
