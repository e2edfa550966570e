"""Reads the synonyms that ship with the platform."""

from pathlib import Path

from ruamel.yaml import YAML

from catalog.synonyms.schemas import SynonymGroupContent


def read_synonyms(file: Path) -> dict[str, SynonymGroupContent]:
    """Groups by their key."""
    groups = YAML(typ="safe").load(file)
    return {key: SynonymGroupContent.model_validate(group) for key, group in groups.items()}
