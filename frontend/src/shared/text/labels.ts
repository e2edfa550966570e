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

const TRANSFER_OUTCOMES: Words = {
  running: m.transfer_outcome_running,
  succeeded: m.transfer_outcome_succeeded,
  failed: m.transfer_outcome_failed,
  stopped: m.transfer_outcome_stopped,
};

const DRAFT_STATUSES: Words = {
  draft: m.draft_status_draft,
  in_review: m.draft_status_in_review,
  rejected: m.draft_status_rejected,
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
export const outcomeLabel = wordIn(TRANSFER_OUTCOMES);
export const draftStatusLabel = wordIn(DRAFT_STATUSES);
export const supportLevelLabel = wordIn(SUPPORT_LEVELS);

export function booleanLabel(value: string): string {
  return value === "true" ? m.value_yes() : m.value_no();
}
