/** Dull but complete entries; a test names only what matters to it. */
import type { Answer } from "#/api/client";
import type { paths as CatalogPaths } from "#/api/generated/catalog";
import type { paths as CompetenceCenterPaths } from "#/api/generated/competence-center";
import type { paths as KnowledgePaths } from "#/api/generated/knowledge";

export type Brief = Answer<CatalogPaths, "/v1/briefs">;
export type Comparison = Answer<CatalogPaths, "/v1/comparisons">;
export type Cell = Comparison["groups"][number]["rows"][number]["cells"][number];
export type Peers = Answer<CatalogPaths, "/v1/municipalities/{area_key}/peers">;
export type Area = Answer<CatalogPaths, "/v1/areas/{key}">;
export type Solution = Answer<CatalogPaths, "/v1/solutions/{slug}">;
export type SolutionCard = Answer<CatalogPaths, "/v1/solutions">["items"][number];
export type Use = Answer<CatalogPaths, "/v1/solutions/{slug}/uses">["items"][number];
export type Experience = NonNullable<Use["experience"]>;
export type Transfer = Use["transfers"][number];
export type Revision = Answer<CatalogPaths, "/v1/solutions/{slug}/revisions">["items"][number];
export type Draft = Answer<CatalogPaths, "/v1/drafts/{draft_id}">;
export type DraftSummary = Answer<CatalogPaths, "/v1/drafts">["items"][number];
export type SupportOffer = Answer<CompetenceCenterPaths, "/v1/support-offers">["items"][number];
export type SupportOfferDetail = Answer<CompetenceCenterPaths, "/v1/support-offers/{slug}">;
export type Course = Answer<CompetenceCenterPaths, "/v1/courses/{slug}">;
export type LearningPath = Answer<CompetenceCenterPaths, "/v1/learning-paths">["items"][number];
export type Unit = Answer<CompetenceCenterPaths, "/v1/units/{slug}">;
export type Project = Answer<KnowledgePaths, "/v1/projects/{slug}">;
export type Place = Answer<KnowledgePaths, "/v1/projects.geojson">["features"][number];
export type Step = Answer<KnowledgePaths, "/v1/implementation-steps">["items"][number];

const CHECKED_ON = "2026-11-22";

const SOURCE = {
  label: "README des Projekts",
  url: "https://example.org/projekt",
  checked_on: CHECKED_ON,
  confidence: "A" as const,
};

const OWNER = {
  id: "o-1",
  slug: "muenchen",
  name: "Landeshauptstadt München",
  kind: "municipality",
};

export function makeArea(fields: Partial<Area> = {}): Area {
  return {
    key: "064350014014",
    level: "gemeinde",
    name: "Hanau",
    official_name: "Hanau, Brüder-Grimm-Stadt",
    kind: { code: "61", label: { de: "Stadt", en: "Town" } },
    land: { key: "06", level: "land", name: "Hessen" },
    kreis: { key: "06435", level: "kreis", name: "Main-Kinzig-Kreis" },
    verband: null,
    population: 101_364,
    size_class: "gt_100k",
    area_ha: 7649,
    point: { lon: 8.92, lat: 50.13 },
    aliases: ["06435014"],
    successors: [],
    valid_from: "2026-02-28",
    valid_to: null,
    source: "Gemeindeverzeichnis",
    ...fields,
  };
}

export function makeSolutionCard(fields: Partial<SolutionCard> = {}): SolutionCard {
  return {
    id: fields.slug ?? "hochwasser-warner",
    slug: "hochwasser-warner",
    name: "Hochwasser-Warner",
    short_description: { de: "Warnt früh vor steigendem Wasser.", en: "Warns early of floods." },
    kind: "software",
    action_fields: ["klimaanpassung-wasser-gruen"],
    solution_types: ["flood_warning"],
    owner: OWNER,
    owner_id: OWNER.id,
    is_open_source: true,
    license_spdx: "EUPL-1.2",
    development_status: "stable",
    use_count: { documented: 2, confirmed: 0 },
    uses_near: [],
    why: null,
    completeness: { known: 12, total: 20 },
    status: "published",
    review_depth: "formally_checked",
    reviewed_at: "2026-11-22T08:00:00Z",
    confirmed_at: null,
    updated_at: "2026-11-22T08:00:00Z",
    is_demo: false,
    ...fields,
  };
}

export function makeSolution(fields: Partial<Solution> = {}): Solution {
  const { uses_near: _, ...card } = makeSolutionCard();
  return {
    ...card,
    // The list leaves these ids open, the detail does not.
    action_fields: ["klimaanpassung-wasser-gruen"],
    solution_types: ["flood_warning"],
    accessibility: null,
    api_documentation_url: null,
    benefit: null,
    challenge: null,
    claims: [],
    contacts: [],
    data_needed: [],
    data_yielded: [],
    demo_url: null,
    depends_on: [],
    documentation_url: null,
    features: { de: ["Pegel lesen", "Warnungen senden"], en: ["Read gauges", "Send warnings"] },
    fork_of: null,
    funded_by: [],
    further_maker_ids: [],
    further_makers: [],
    goals: [],
    identifiers: [],
    interfaces: [],
    keywords: [],
    last_seen: null,
    leika_codes: [],
    license_note: null,
    long_description: {
      de: "Sensoren messen den Pegel.\n\nSteigt das Wasser, warnt die Anwendung.",
      en: null,
    },
    media: [],
    operator_models: [],
    origin_project: null,
    ozg_topics: [],
    part_of: null,
    prerequisites: [
      {
        workstream: "technical",
        phase: "P3",
        level: "must",
        text: { de: "Sensoren am Gewässer", en: "Sensors at the water" },
        check: null,
      },
    ],
    privacy: null,
    programming_languages: ["Python"],
    publiccode_url: null,
    published_at: "2026-11-22T08:00:00Z",
    revision_hash: "0",
    revision_number: 1,
    risk_flags: [],
    sbom_url: null,
    scaling_phase: null,
    security: [],
    similar: [],
    software_type: "standalone/web",
    source_code_url: "https://example.org/quellcode",
    sources: [{ ...SOURCE, fields: [] }],
    spatial_effects: [],
    suitable_for: [],
    supports: [],
    unknown: ["accessibility", "privacy"],
    unknown_as_of: CHECKED_ON,
    uses_ai: null,
    website_url: null,
    withdrawn: null,
    ...fields,
  };
}

export function makeUse(fields: Partial<Use> = {}): Use {
  return {
    id: "use-1",
    organization_id: null,
    organization_name: "Stadt Solingen",
    area: { key: "051220000000", level: "gemeinde", name: "Solingen" },
    area_successors: [],
    land: "05",
    status: "active",
    level: "documented",
    visibility: "public",
    since: "2024",
    until: null,
    solution_version: null,
    scope: null,
    note: null,
    contact: null,
    source_url: "https://example.org/solingen",
    source_label: "Bericht der Stadt",
    checked_on: CHECKED_ON,
    claimed_by: null,
    confirmed_by: null,
    confirmed_at: null,
    confirmation_expires_on: null,
    declined_at: null,
    declined_because: null,
    experience: null,
    transfers: [],
    version: 1,
    updated_at: "2026-11-22T08:00:00Z",
    ...fields,
  };
}

export function makeRevision(fields: Partial<Revision> = {}): Revision {
  return {
    number: 1,
    status: "published",
    review_depth: "formally_checked",
    reason: "Aus Quellen aufgenommen",
    published_at: "2026-11-22T08:00:00Z",
    author_organization_id: null,
    changed: [],
    content_hash: "0",
    previous_hash: null,
    revision_hash: "0",
    ...fields,
  };
}

export function makeDraftSummary(fields: Partial<DraftSummary> = {}): DraftSummary {
  return {
    id: "draft-1",
    name: "Pegelkarte",
    solution: { id: "solution-1", slug: "pegelkarte", status: "draft", revision_number: 0 },
    status: "draft",
    origin: "organization",
    base_revision: 0,
    is_outdated: false,
    error_count: 0,
    warning_count: 0,
    version: 1,
    created_at: "2026-11-22T08:00:00Z",
    updated_at: "2026-11-22T08:00:00Z",
    submitted_at: null,
    ...fields,
  };
}

export function makeExperience(fields: Partial<Experience> = {}): Experience {
  return {
    id: "experience-1",
    use_id: "use-1",
    visibility: "public",
    effort_days: 40,
    cost_from_cents: null,
    cost_to_cents: null,
    what_worked: null,
    what_did_not_work: null,
    would_choose_again: null,
    source_label: null,
    source_url: null,
    reply: null,
    replied_by: null,
    replied_at: null,
    version: 1,
    updated_at: "2026-11-22T08:00:00Z",
    ...fields,
  };
}

export function makeTransfer(fields: Partial<Transfer> = {}): Transfer {
  return {
    id: "transfer-1",
    solution: { id: "solution-1", slug: "hochwasser-warner", name: "Hochwasser-Warner" },
    from_use: { id: "use-1", organization_name: "Stadt Solingen", area: null, status: "active" },
    to_use: { id: "use-2", organization_name: "Stadt Ulm", area: null, status: "ended" },
    outcome: "succeeded",
    visibility: "public",
    adaptation: null,
    blockers: null,
    effort_days: null,
    cost_from_cents: null,
    cost_to_cents: null,
    source_label: null,
    source_url: null,
    version: 1,
    updated_at: "2026-11-22T08:00:00Z",
    ...fields,
  };
}

export function makeDraft(fields: Partial<Draft> = {}): Draft {
  return {
    ...makeDraftSummary(),
    content: { name: "Pegelkarte" },
    note: null,
    reason: null,
    findings: [],
    import_findings: [],
    changes: [],
    checklist: [
      {
        id: "sources_opened",
        label: { de: "Jede Quelle geöffnet.", en: "Every source opened." },
        needed_from: "formally_checked",
        is_checked: true,
      },
    ],
    ...fields,
  };
}

export function makeSupportOffer(fields: Partial<SupportOffer> = {}): SupportOffer {
  return {
    id: fields.slug ?? "beratung-hessen",
    slug: "beratung-hessen",
    name: { de: "Beratung für Kommunen", en: "Advice for municipalities" },
    kind: "advice",
    description: { de: "Berät beim Einstieg.", en: "Advises on how to start." },
    unit: { slug: "geschaeftsstelle-hessen", name: "Geschäftsstelle Smarte Region", level: "land" },
    lands: ["06"],
    status: "active",
    action_fields: [],
    cost: null,
    fees_description: null,
    valid_from: null,
    valid_to: null,
    submission_deadline: null,
    next_deadline: null,
    recurrence: null,
    url: null,
    unreachable_since: null,
    assured_date: null,
    checked_on: CHECKED_ON,
    sources: [SOURCE],
    tier: null,
    reason: null,
    eligibility: null,
    ...fields,
  };
}

export function makeSupportOfferDetail(
  fields: Partial<SupportOfferDetail> = {},
): SupportOfferDetail {
  return {
    ...makeSupportOffer(),
    service_areas: [{ extent: "06", extent_type: "ars", name: "Hessen" }],
    eligibility_description: null,
    eligibility_rule: null,
    requirements: [],
    application_process: null,
    last_modified: "2026-11-22T10:00:00Z",
    review_interval_months: 12,
    next_review_on: "2027-11-22",
    is_review_due: false,
    version: 1,
    may_change: false,
    template: null,
    variants: [],
    own_fields: [],
    may_vary_for: null,
    ...fields,
  };
}

export function makeCourse(fields: Partial<Course> = {}): Course {
  return {
    id: fields.slug ?? "daten-oeffnen",
    slug: "daten-oeffnen",
    name: "Daten öffnen",
    provider: { name: "Akademie", organization: null },
    description: { de: "Wie offene Daten entstehen.", en: "How open data come about." },
    roles: ["it"],
    dimensions: [{ id: "data", name: { de: "Daten und Infrastruktur", en: "Data" } }],
    mode: "self_paced",
    workload: "PT40H",
    cost: "free",
    fees_description: null,
    certificate: null,
    languages: ["de"],
    license_spdx: null,
    lands: [],
    url: "https://akademie.example/daten",
    checked_on: CHECKED_ON,
    sources: [SOURCE],
    version: 1,
    ...fields,
  };
}

export function makeLearningPath(fields: Partial<LearningPath> = {}): LearningPath {
  return {
    slug: "daten",
    role: "it",
    dimensions: makeCourse().dimensions,
    title: { de: "Daten teilen", en: "Sharing data" },
    goal: { de: "Ihre Daten sind offen.", en: "Your data are open." },
    steps: [
      { purpose: { de: "Erst lernen.", en: "Learn." }, course: makeCourse(), reading: null },
      {
        purpose: { de: "Dann hinschauen.", en: "Look." },
        course: null,
        reading: {
          title: { de: "Lösungen", en: "Solutions" },
          url: "/loesungen",
          checked_on: null,
        },
      },
      {
        purpose: { de: "Dann lesen.", en: "Read." },
        course: null,
        reading: {
          title: { de: "Leitfaden", en: "Guide" },
          url: "https://example.org/leitfaden",
          checked_on: CHECKED_ON,
        },
      },
    ],
    ...fields,
  };
}

export function makeUnit(fields: Partial<Unit> = {}): Unit {
  return {
    id: fields.slug ?? "geschaeftsstelle-hessen",
    slug: "geschaeftsstelle-hessen",
    organization: null,
    name: "Geschäftsstelle Smarte Region",
    level: "land",
    kind: "agency",
    lands: ["06"],
    coverage: [{ area_key: "06", name: "Hessen" }],
    description: { de: "Unterstützt hessische Kommunen.", en: "Supports Hessian municipalities." },
    website_url: null,
    unreachable_since: null,
    checked_on: CHECKED_ON,
    sources: [SOURCE],
    version: 1,
    tier: null,
    reason: null,
    support_offers: [makeSupportOffer()],
    ...fields,
  };
}

export function makeProject(fields: Partial<Project> = {}): Project {
  return {
    id: fields.slug ?? "solingen",
    slug: "solingen",
    number: 1,
    title: { de: "Solingen", en: null },
    official_name: "solingen.digital",
    category: "large_city",
    wave: 1,
    lands: ["05"],
    partners: [
      {
        organization: null,
        organization_id: null,
        area_key: "051220000000",
        name: "Solingen",
        role: "lead",
      },
    ],
    note: null,
    money: { total_cost: null, grant_amount: null, own_contribution: null, land_funding: null },
    period: null,
    website_url: null,
    sources: [SOURCE],
    ...fields,
  };
}

export function makePlace(fields: Partial<Place["properties"]> = {}): Place {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [7.08, 51.17] },
    properties: {
      slug: "solingen",
      title: { de: "Solingen", en: null },
      wave: 1,
      category: "large_city",
      role: "lead",
      name: "Solingen",
      area_key: "051220000000",
      ...fields,
    },
  };
}

export function makeStep(fields: Partial<Step> = {}): Step {
  return {
    id: fields.slug ?? "beschluss",
    slug: "beschluss",
    number: 1,
    title: { de: "Der Stufenplan ist beschlossen", en: "The plan is adopted" },
    description: { de: "Ein Beirat hat ihn beschlossen.", en: "An advisory board adopted it." },
    status: "done",
    happened_on: "2024-06-11",
    period: null,
    sources: [SOURCE],
    ...fields,
  };
}

export function makeCell(fields: Partial<Cell> = {}): Cell {
  return {
    state: "known",
    text: { de: "Ja", en: "Yes" },
    items: [],
    evidence: null,
    source: { label: { de: "README", en: null }, url: SOURCE.url, checked_on: CHECKED_ON },
    unknown_as_of: null,
    ...fields,
  };
}

export function makeComparison(slugs: string[]): Comparison {
  const unknown = makeCell({
    state: "unknown",
    text: null,
    source: null,
    unknown_as_of: CHECKED_ON,
  });
  const tested = makeCell({
    evidence: {
      level: "tested",
      label: "Prüfbericht",
      url: null,
      issued_by: null,
      issued_on: "2019-01-01",
      valid_until: "2020-01-31",
      is_expired: true,
    },
  });
  return {
    solutions: slugs.map((slug) => ({
      slug,
      name: `Name von ${slug}`,
      status: "published",
      is_withdrawn: false,
      action_fields: ["klimaanpassung-wasser-gruen"],
      review_depth: "formally_checked",
      completeness: { known: 12, total: 20 },
      revision_number: 3,
      revision_hash: "0",
      updated_at: "2026-11-22T08:00:00Z",
    })),
    groups: [
      {
        name: "law",
        label: { de: "Recht und Sicherheit", en: "Law and security" },
        rows: [
          {
            field: "accessibility",
            label: { de: "Barrierefreiheit", en: "Accessibility" },
            is_different: true,
            cells: slugs.map((_, place) => (place === 0 ? tested : unknown)),
          },
          {
            field: "privacy",
            label: { de: "Datenschutz", en: "Privacy" },
            is_different: false,
            cells: slugs.map(() => makeCell()),
          },
        ],
      },
    ],
  };
}

export function makeBrief(slugs: string[]): Brief {
  return {
    solutions: slugs.map((slug) => ({
      slug,
      name: `Name von ${slug}`,
      status: "published",
      revision_number: 3,
      revision_hash: "0",
    })),
    sections: [
      {
        name: "cost",
        title: { de: "Was kostet es?", en: "What does it cost?" },
        parts: slugs.map((slug) => ({
          slug,
          sentences: [
            {
              text: { de: "Die Kosten sind nicht bekannt.", en: "Cost is not known." },
              tone: "unknown",
            },
            { text: { de: "Noch in Entwicklung.", en: "Still in development." }, tone: "caution" },
          ],
        })),
      },
    ],
    sources: [{ label: "README", url: SOURCE.url, checked_on: CHECKED_ON, slugs }],
  };
}

export function makePeers(fields: Partial<Peers> = {}): Peers {
  const { key, level, name, kind, land } = makeArea();
  const municipality = {
    area: { key, level, name },
    kind,
    land,
    population: 101_364,
    size_class: "gt_100k",
  };
  const peer = {
    ...municipality,
    area: { key: "066110000000", level: "gemeinde" as const, name: "Kassel" },
    distance: {
      total: 1.2,
      doublings: 0.9,
      size_classes: 0,
      is_other_kind: false,
      is_other_land: false,
      km: 90,
    },
    reason: { de: "gleiche Größenklasse, gleiches Land", en: "same size class, same Land" },
    solution_count: 1,
  };
  return {
    municipality,
    replaced: null,
    steps: [
      {
        step: "same_size_kind_land",
        text: { de: "Gleiche Größenklasse", en: "Same size class" },
        municipalities: 4,
        with_uses: 1,
      },
    ],
    nearest: [peer],
    peers: [peer],
    solutions: [
      {
        slug: "hochwasser-warner",
        name: "Hochwasser-Warner",
        short_description: null,
        count: 1,
        is_used_here: false,
        uses: [{ area: peer.area, status: "active", level: "confirmed" }],
      },
    ],
    ...fields,
  };
}
