"""Entries that a file may be about already: by repository, or by name and owner."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from catalog.imports.addresses import repository_key
from catalog.solutions.enums import SolutionStatus
from reference.german import fold


class DuplicateReason(StrEnum):
    SAME_REPOSITORY = "same_repository"
    SAME_NAME_AND_OWNER = "same_name_and_owner"
    SAME_NAME = "same_name"


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """What is compared of an entry; `repository_keys` of its code, identifiers and imports."""

    id: UUID
    slug: str
    name: str
    status: SolutionStatus
    owner_name: str | None
    repository_keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Duplicate:
    entry: KnownEntry
    reasons: tuple[DuplicateReason, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """What a file says about itself."""

    name: str
    owner_name: str | None
    repository_key: str | None


def find_duplicates(sought: Sought, known: Iterable[KnownEntry]) -> list[Duplicate]:
    """Entries with at least one reason, the same repository first, then by slug."""
    found = [
        Duplicate(entry, reasons) for entry in known if (reasons := tuple(_why(sought, entry)))
    ]
    order = list(DuplicateReason)
    return sorted(found, key=lambda each: (order.index(each.reasons[0]), each.entry.slug))


def keys_of(addresses: Iterable[str | None]) -> frozenset[str]:
    return frozenset(key for each in addresses if each and (key := repository_key(each)))


def _why(sought: Sought, entry: KnownEntry) -> Iterator[DuplicateReason]:
    if sought.repository_key in entry.repository_keys:
        yield DuplicateReason.SAME_REPOSITORY
    if not sought.name or fold(sought.name) != fold(entry.name):
        return
    if sought.owner_name and entry.owner_name:
        if _bare(sought.owner_name) == _bare(entry.owner_name):
            yield DuplicateReason.SAME_NAME_AND_OWNER
    else:
        yield DuplicateReason.SAME_NAME


def _bare(owner: str) -> str:
    """Also "Stadt Musterstadt" and "Musterstadt" are the same owner."""
    words = fold(owner).split()
    kinds = ("stadt", "gemeinde", "landeshauptstadt", "city", "of")
    return " ".join(word for word in words if word not in kinds) or " ".join(words)
