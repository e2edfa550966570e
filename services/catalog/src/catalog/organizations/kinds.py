"""Kinds of organisations, of the vocabulary `organization-kinds`, that slices ask for."""

MUNICIPAL_KINDS = frozenset({"municipality", "municipal_association", "district"})
PUBLIC_BODIES = MUNICIPAL_KINDS | {"state", "federation"}
