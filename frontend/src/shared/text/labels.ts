/** German and English words for the closed value lists of the API. */
import { m } from "#/paraglide/messages";

type Words = Record<string, () => string>;

const ACTION_FIELDS: Words = {
  "verwaltung-buergerservice": m.action_field_administration,
  "beteiligung-engagement": m.action_field_participation,
  "mobilitaet-verkehr": m.action_field_mobility,
  "energie-klimaschutz": m.action_field_energy,
  "klimaanpassung-wasser-gruen": m.action_field_adaptation,
  "umwelt-kreislauf-abfall": m.action_field_environment,
  "bauen-wohnen-quartier": m.action_field_building,
  "innenstadt-handel-wirtschaft": m.action_field_economy,
  "tourismus-kultur-freizeit": m.action_field_culture,
  "bildung-digitale-kompetenz": m.action_field_education,
  "gesundheit-pflege-soziales": m.action_field_health,
  "sicherheit-katastrophenschutz-resilienz": m.action_field_safety,
  "daten-plattformen-infrastruktur": m.action_field_data,
  "strategie-organisation-governance": m.action_field_strategy,
};

const LANDS: Words = {
  "01": m.land_01,
  "02": m.land_02,
  "03": m.land_03,
  "04": m.land_04,
  "05": m.land_05,
  "06": m.land_06,
  "07": m.land_07,
  "08": m.land_08,
  "09": m.land_09,
  "10": m.land_10,
  "11": m.land_11,
  "12": m.land_12,
  "13": m.land_13,
  "14": m.land_14,
  "15": m.land_15,
  "16": m.land_16,
};

const SIZE_CLASSES: Words = {
  gt_100k: m.size_class_gt_100k,
  "20k_100k": m.size_class_20k_100k,
  "10k_20k": m.size_class_10k_20k,
  "5k_10k": m.size_class_5k_10k,
  "1k_5k": m.size_class_1k_5k,
  lt_1k: m.size_class_lt_1k,
};

const SOLUTION_KINDS: Words = {
  software: m.solution_kind_software,
  platform: m.solution_kind_platform,
  service: m.solution_kind_service,
  sensor_hardware: m.solution_kind_sensor_hardware,
  dataset: m.solution_kind_dataset,
  method: m.solution_kind_method,
  specification: m.solution_kind_specification,
};

const DEVELOPMENT_STATUSES: Words = {
  concept: m.development_status_concept,
  development: m.development_status_development,
  beta: m.development_status_beta,
  stable: m.development_status_stable,
  obsolete: m.development_status_obsolete,
};

const ORGANIZATION_KINDS: Words = {
  municipality: m.organization_kind_municipality,
  district: m.organization_kind_district,
  municipal_association: m.organization_kind_municipal_association,
  state: m.organization_kind_state,
  federation: m.organization_kind_federation,
  association: m.organization_kind_association,
  public_it_provider: m.organization_kind_public_it_provider,
  company: m.organization_kind_company,
  research: m.organization_kind_research,
  community: m.organization_kind_community,
};

const USE_STATUSES: Words = {
  planned: m.use_status_planned,
  pilot: m.use_status_pilot,
  active: m.use_status_active,
  ended: m.use_status_ended,
};

const USE_LEVELS: Words = {
  documented: m.use_documented,
  confirmed: m.use_confirmed,
};

const TRANSFER_OUTCOMES: Words = {
  running: m.transfer_outcome_running,
  succeeded: m.transfer_outcome_succeeded,
  failed: m.transfer_outcome_failed,
  stopped: m.transfer_outcome_stopped,
};

const VISIBILITIES: Words = {
  public: m.visibility_public,
  public_bodies: m.visibility_public_bodies,
  own_land: m.visibility_own_land,
  private: m.visibility_private,
};

const DRAFT_STATUSES: Words = {
  draft: m.draft_status_draft,
  in_review: m.draft_status_in_review,
  rejected: m.draft_status_rejected,
};

const SOLUTION_STATUSES: Words = {
  ...DRAFT_STATUSES,
  published: m.solution_status_published,
  stale: m.solution_stale,
  withdrawn: m.solution_status_withdrawn,
  archived: m.solution_status_archived,
};

const REVIEW_DEPTHS: Words = {
  formally_checked: m.review_depth_formally_checked,
  evidence_checked: m.review_depth_evidence_checked,
  confirmed_in_practice: m.review_depth_confirmed_in_practice,
};

const EVIDENCE_LEVELS: Words = {
  declared: m.evidence_level_declared,
  documented: m.evidence_level_documented,
  tested: m.evidence_level_tested,
  confirmed_in_practice: m.evidence_level_confirmed_in_practice,
};

const CLAIM_SUBJECTS: Words = {
  accessibility: m.fact_accessibility,
  privacy: m.fact_privacy,
  security: m.fact_security,
  uses_ai: m.fact_uses_ai,
  standard: m.filter_standard,
  openness: m.claim_subject_openness,
};

const CLAIM_VALUES: Words = {
  yes: m.value_yes,
  partly: m.claim_value_partly,
  no: m.value_no,
};

const CONFIDENCES: Words = {
  A: m.confidence_a,
  B: m.confidence_b,
  V: m.confidence_v,
  S: m.confidence_s,
};

const LEGAL_FORMS: Words = {
  own: m.legal_form_own,
  in_house: m.legal_form_in_house,
  intermunicipal: m.legal_form_intermunicipal,
  association: m.legal_form_association,
  company: m.legal_form_company,
};

const WORKSTREAMS: Words = {
  technical: m.workstream_technical,
  organizational: m.workstream_organizational,
  financial: m.workstream_financial,
  economic_legal: m.workstream_economic_legal,
};

const RISKS: Words = {
  discontinued: m.risk_discontinued,
  in_development: m.risk_in_development,
  license_not_seen: m.risk_license_not_seen,
  license_variant_unclear: m.risk_license_variant_unclear,
  no_repository_seen: m.risk_no_repository_seen,
  open_source_announced: m.risk_open_source_announced,
  prototype: m.risk_prototype,
  purpose_not_described: m.risk_purpose_not_described,
};

const STANDARD_SUPPORT_LEVELS: Words = {
  full: m.support_full,
  partial: m.support_partial,
  planned: m.support_planned,
};

const DIRECTIONS: Words = { in: m.direction_in, out: m.direction_out, both: m.direction_both };

const DEPENDENCY_KINDS: Words = {
  open: m.dependency_open,
  proprietary: m.dependency_proprietary,
  hardware: m.dependency_hardware,
};

const MEDIUM_KINDS: Words = {
  logo: m.medium_logo,
  screenshot: m.medium_screenshot,
  video: m.medium_video,
};

const MUST_FIELDS: Words = {
  kind: m.must_kind,
  name: m.must_name,
  short_description: m.must_short_description,
  long_description: m.solution_description,
  features: m.solution_features,
  action_fields: m.filter_action_field,
  solution_types: m.filter_solution_type,
  suitable_for: m.filter_suitable_for,
  development_status: m.filter_development_status,
  owner: m.fact_owner,
  is_open_source: m.must_is_open_source,
  license_spdx: m.fact_license,
  source_code_url: m.fact_source_code,
  operator_models: m.must_operator_models,
  interfaces: m.must_interfaces,
  supports: m.filter_standard,
  prerequisites: m.must_prerequisites,
  accessibility: m.fact_accessibility,
  privacy: m.fact_privacy,
  uses_ai: m.fact_uses_ai,
};

const SUPPORT_LEVELS: Words = {
  bund: m.support_level_bund,
  land: m.support_level_land,
  region: m.support_level_region,
  kommunal: m.support_level_kommunal,
};

function wordIn(words: Words) {
  return (value: string) => words[value]?.() ?? value;
}

export const actionFieldIds = Object.keys(ACTION_FIELDS);
export const landKeys = Object.keys(LANDS).sort();

export const actionFieldLabel = wordIn(ACTION_FIELDS);
export const landLabel = wordIn(LANDS);
export const sizeClassLabel = wordIn(SIZE_CLASSES);
export const solutionKindLabel = wordIn(SOLUTION_KINDS);
export const developmentStatusLabel = wordIn(DEVELOPMENT_STATUSES);
export const organizationKindLabel = wordIn(ORGANIZATION_KINDS);
export const statusOfUseLabel = wordIn(USE_STATUSES);
export const levelOfUseLabel = wordIn(USE_LEVELS);
export const visibilityLabel = wordIn(VISIBILITIES);
export const outcomeLabel = wordIn(TRANSFER_OUTCOMES);
export const draftStatusLabel = wordIn(DRAFT_STATUSES);
export const solutionStatusLabel = wordIn(SOLUTION_STATUSES);
export const reviewDepthLabel = wordIn(REVIEW_DEPTHS);
export const evidenceLevelLabel = wordIn(EVIDENCE_LEVELS);
export const evidenceLevels = Object.keys(EVIDENCE_LEVELS);
export const claimSubjects = Object.keys(CLAIM_SUBJECTS);
export const claimSubjectLabel = wordIn(CLAIM_SUBJECTS);
export const claimValues = Object.keys(CLAIM_VALUES);
export const claimValueLabel = wordIn(CLAIM_VALUES);
export const confidences = Object.keys(CONFIDENCES);
export const confidenceLabel = wordIn(CONFIDENCES);
export const legalForms = Object.keys(LEGAL_FORMS);
export const legalFormLabel = wordIn(LEGAL_FORMS);
export const workstreams = Object.keys(WORKSTREAMS);
export const workstreamLabel = wordIn(WORKSTREAMS);
export const risks = Object.keys(RISKS);
export const riskLabel = wordIn(RISKS);
export const standardSupportLevels = Object.keys(STANDARD_SUPPORT_LEVELS);
export const standardSupportLevelLabel = wordIn(STANDARD_SUPPORT_LEVELS);
export const directions = Object.keys(DIRECTIONS);
export const directionLabel = wordIn(DIRECTIONS);
export const dependencyKinds = Object.keys(DEPENDENCY_KINDS);
export const dependencyKindLabel = wordIn(DEPENDENCY_KINDS);
export const mediumKinds = Object.keys(MEDIUM_KINDS);
export const mediumKindLabel = wordIn(MEDIUM_KINDS);
export const mustFieldLabel = wordIn(MUST_FIELDS);
export const mustFieldIds = Object.keys(MUST_FIELDS);
export const solutionKindIds = Object.keys(SOLUTION_KINDS);
export const developmentStatusIds = Object.keys(DEVELOPMENT_STATUSES);
export const sizeClassIds = Object.keys(SIZE_CLASSES);
export const reviewDepthIds = Object.keys(REVIEW_DEPTHS);
export const supportLevelLabel = wordIn(SUPPORT_LEVELS);

/** A size class, or the kind of a public body where the maker means one of those. */
export function suitabilityLabel(value: string): string {
  const size = sizeClassLabel(value);
  return size === value ? organizationKindLabel(value) : size;
}

export function booleanLabel(value: string): string {
  return value === "true" ? m.value_yes() : m.value_no();
}
