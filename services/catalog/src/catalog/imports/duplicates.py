"""Entries that a file may be about already: by repository, or by name and owner."""

from collections.abc import Iterable, Iterator, Sequence
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


class KnownEntries:
    """Entries by what makes them the same, so that thousands of records meet only a few."""

    def __init__(self, entries: Iterable[KnownEntry] = ()) -> None:
        self._by_key: dict[str, list[KnownEntry]] = {}
        self._by_name: dict[str, list[KnownEntry]] = {}
        for entry in entries:
            self.add(entry)

    def add(self, entry: KnownEntry) -> None:
        for key in entry.repository_keys:
            self._by_key.setdefault(key, []).append(entry)
        self._by_name.setdefault(fold(entry.name), []).append(entry)

    def of_repository(self, key: str | None) -> Sequence[KnownEntry]:
        return self._by_key.get(key or "", ())

    def near(self, sought: Sought) -> Sequence[KnownEntry]:
        """Of the same repository or name; whether it is a duplicate `find_duplicates` says."""
        same_key = self.of_repository(sought.repository_key)
        same_name = self._by_name.get(fold(sought.name), ())
        return [*same_key, *(entry for entry in same_name if entry not in same_key)]


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
