/** What an entry states of which almost everything is unknown; a source and a name are missing. */
export const CONTENT = {
  kind: "software",
  is_open_source: false,
  unknown: [
    "short_description",
    "long_description",
    "features",
    "action_fields",
    "solution_types",
    "suitable_for",
    "development_status",
    "owner",
    "operator_models",
    "interfaces",
    "supports",
    "prerequisites",
    "accessibility",
    "privacy",
    "uses_ai",
  ],
  unknown_as_of: "2026-11-01",
};
