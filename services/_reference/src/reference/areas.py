"""The areas of Germany: look up, search, walk up to the Land."""

import re
from bisect import bisect_right
from functools import lru_cache

from reference import vocabularies
from reference.area_search import load_area_index
from reference.area_table import Area, Level, Register, load_area_table

__all__ = [
    "Area", "Level", "Register", "all", "ancestors", "get", "named", "predecessors", "register",
    "search",
    "size_class",
]  # fmt: skip

AREAS_KEPT = 2_000


def register() -> Register:
    return load_area_table().register


# An area is put together from its row; uses of a few towns are told again and again.
@lru_cache(AREAS_KEPT)
def get(key_or_alias: str) -> Area | None:
    """The area of a key of 2, 5, 9 or 12 digits or of an AGS of 8, ended ones included."""
    return load_area_table().get(key_or_alias)


def all(level: Level) -> tuple[Area, ...]:
    """Areas in force, by key; municipalities include the gemeindefreie Gebiete."""
    return tuple(load_area_table().areas(level))


def ancestors(key_or_alias: str) -> tuple[Area, ...]:
    """Verband, Kreis and Land of an area, nearest first; empty for an unknown or ended key."""
    table = load_area_table()
    area = table.get(key_or_alias)
    if area is None or area.successors:
        return ()
    parents = (table.get(key) for key in table.parents(area.key))
    return tuple(parent for parent in parents if parent is not None)


def predecessors(key: str) -> tuple[str, ...]:
    """Keys of the ended areas that became part of this one."""
    return load_area_table().predecessors.get(key, ())


def search(
    q: str, *, level: Level | None = None, land: str | None = None, limit: int = 10
) -> tuple[Area, ...]:
    """Areas in force, best first.

    A key or AGS answers with that area alone, an ended one with its successors. Otherwise a
    whole name comes before a name with its Kreis or Land ("Neuenkirchen Steinfurt"), this
    before the beginning of a name and the beginnings of its words; within these
    municipalities first, then by population. A Verband that consists of one municipality is
    never found: the municipality stands for both.
    """
    table = load_area_table()
    digits = q.replace(" ", "")
    if digits.isascii() and digits.isdigit():
        exact = table.get(digits)
        keys = (exact.successors or (exact.key,)) if exact else ()
        found = (table.get(key) for key in keys)
        return tuple(
            area
            for area in found
            if area and level in (None, area.level) and land in (None, area.land)
        )[:limit]
    index = load_area_index()
    keys = tuple(index.search(q, level=level, land=land, limit=limit))
    if not keys:
        # Official names are shortened: "St. Ingbert".
        shortened = re.sub(r"\bsankt\b", "st", q, flags=re.IGNORECASE)
        keys = tuple(index.search(shortened, level=level, land=land, limit=limit))
    return tuple(area for area in map(table.get, keys) if area)


def named(name: str) -> tuple[Area, ...]:
    """Areas in force that are called exactly this, with or without their kind, in the order of
    `search`; the beginning of a name finds nothing."""
    table = load_area_table()
    return tuple(area for area in map(table.get, load_area_index().named(name)) if area)


def size_class(population: int | None) -> str | None:
    """The id in the vocabulary of size classes; None where the population is not known."""
    if population is None:
        return None
    classes = sorted(vocabularies.size_classes(), key=lambda concept: concept.minimum)
    place = bisect_right([concept.minimum for concept in classes], population)
    return classes[place - 1].id
