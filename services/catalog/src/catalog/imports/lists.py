"""The closed lists of publiccode.yml and what their values mean here (data/SOURCES.md)."""

import csv
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import NamedTuple
from urllib.parse import urlsplit

from reference import vocabularies
from reference.german import fold

VERSIONS = ("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7")
NEWEST = VERSIONS[-1]
DEVELOPMENT_STATUSES = ("concept", "development", "beta", "stable", "obsolete")
SOFTWARE_TYPES = (
    "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web",
    "standalone/backend", "standalone/other", "addon", "library", "configurationFiles",
)  # fmt: skip
# Values of the drafts before 0.1 and spellings that are seen, folded to small letters.
OLD_SOFTWARE_TYPES = {
    "standalone": "standalone/other",
    "softwareaddon": "addon",
    "standalone/api": "standalone/backend",
    "standalone/mobile app": "standalone/mobile",
    "configurationfiles": "configurationFiles",
}
MAINTENANCE_TYPES = ("internal", "contract", "community", "none")

# Platforms that the Italian sections name by a truth value.
ITALIAN_PLATFORMS = ("spid", "cie", "anpr", "pagopa", "io")

SIMILARITY = 0.8


class Meaning(NamedTuple):
    """What a category or scope says about an entry; empty where it says nothing."""

    action_field: str
    solution_type: str = ""


@cache
def categories() -> dict[str, Meaning]:
    return {row[0]: Meaning(row[1], row[2]) for row in _rows("categories")}


@cache
def scopes() -> dict[str, Meaning]:
    return {row[0]: Meaning(row[1]) for row in _rows("scopes")}


@cache
def aliases() -> dict[str, str]:
    """URI by alias of the key `supports`."""
    return {row[0]: row[1] for row in _rows("aliases")}


def near_miss(text: str, names: tuple[str, ...] | dict[str, Meaning]) -> str | None:
    near = get_close_matches(text[:80].lower().replace(" ", "-"), names, n=1, cutoff=SIMILARITY)
    return near[0] if near else None


def standard_of(reference: str) -> str | None:
    """The id in the vocabulary of standards for an alias or a URI of the key `supports`."""
    found = _standards_by_name().get(_site(reference))
    return found or _standards_by_name().get(fold(reference.removeprefix("alias:")))


@cache
def _standards_by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for concept in vocabularies.get("standards").concepts:
        names = (concept.id, concept.label.de, *concept.alt_labels)
        found |= {fold(name): concept.id for name in names}
        url = getattr(concept, "url", None)
        # A page that several standards share says nothing about one of them.
        if url:
            found[_site(url)] = "" if _site(url) in found else concept.id
    return {name: concept_id for name, concept_id in found.items() if concept_id}


def _site(address: str) -> str:
    try:
        parts = urlsplit(address.strip().lower())
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https"):
        return ""
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}"


def _rows(name: str) -> list[tuple[str, ...]]:
    text = (files("catalog") / "imports" / "data" / f"{name}.csv").read_text(encoding="utf-8")
    return [tuple(row) for row in csv.reader(text.splitlines())][1:]
