"""What a process has in memory of all entries: which word stands where, and what they are.

An entry has a row, a number. When it changes it gets a new row, and its old one is left out; when
most rows are left out, all are numbered anew.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TypeAlias
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from catalog.search.conditions import Word

Rows: TypeAlias = NDArray[np.int64]
Marks: TypeAlias = NDArray[np.uint8]
"""The fields in which something stands, as bits: 1 for the long text up to 8 for the name."""

FIELDS = "DCBA"
FIELD_BITS, POSITION_BITS = 2, 14
MOST_LEFT_OUT = 1_000
# Most words stand at one place, and there are not more places.
MOST_PLACES = 1 << (FIELD_BITS + POSITION_BITS)
_LEXEME = re.compile(r"'([^']+)':([\dABC,]+)")


@dataclass(frozen=True, slots=True)
class IndexedEntry:
    """A row of `search_entry`; `document` is its tsvector as text."""

    solution_id: UUID
    document: str
    codes: Sequence[int]
    name_order: str
    neutral_order: str
    updated_at: float


@dataclass(frozen=True, slots=True)
class Postings:
    """The entries that have a lexeme: in which fields, and how many of the places are theirs.

    A place is a position and the number of its field.
    """

    rows: NDArray[np.int32]
    marks: Marks
    numbers: NDArray[np.uint8]
    places: NDArray[np.uint16]

    def positions(self) -> NDArray[np.int64]:
        """All places in all entries as numbers; the next word is `1 << FIELD_BITS` further on."""
        rows = self.rows.astype(np.int64) << (FIELD_BITS + POSITION_BITS)
        return np.asarray(np.repeat(rows, self.numbers) + self.places, np.int64)

    def and_also(self, other: "Postings") -> "Postings":
        return Postings(
            np.concatenate([self.rows, other.rows]),
            np.concatenate([self.marks, other.marks]),
            np.concatenate([self.numbers, other.numbers]),
            np.concatenate([self.places, other.places]),
        )

    def renumbered(self, rows: Rows, is_kept: NDArray[np.bool_]) -> "Postings":
        kept = is_kept[self.rows]
        return Postings(
            rows[self.rows[kept]].astype(np.int32),
            self.marks[kept],
            self.numbers[kept],
            self.places[np.repeat(kept, self.numbers)],
        )


NOTHING = Postings(
    np.zeros(0, np.int32), np.zeros(0, np.uint8), np.zeros(0, np.uint8), np.zeros(0, np.uint16)
)


class Index:
    """Read and written without a pause within one thread, so that neither sees half of the other.

    What stands here of an entry has its row as place; facet values stand as numbers from 0.
    """

    def __init__(self) -> None:
        self.ids: list[UUID] = []
        self.names: list[str] = []
        self._name_hashes = np.zeros(0, np.int64)
        self.neutral_orders: list[str] = []
        self.neutral = np.zeros(0, np.uint64)
        self.updated = np.zeros(0, np.float64)
        self.is_listed = np.zeros(0, np.bool_)
        self.codes: list[int] = []
        self._numbers: dict[int, int] = {}
        self._values = np.zeros(0, np.int32)
        self._value_ends = np.zeros(1, np.int64)
        self._rows: dict[UUID, int] = {}
        self._postings: dict[str, Postings] = {}
        self._lexemes: list[str] | None = None

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def size(self) -> int:
        """The number of rows, with those that are left out."""
        return len(self.ids)

    def is_named(self, name: str, rows: Rows) -> NDArray[np.bool_]:
        is_named = np.asarray(self._name_hashes[rows] == hash(name))
        for place in np.flatnonzero(is_named):
            is_named[place] = self.names[rows[place]] == name
        return is_named

    @property
    def is_mostly_left_out(self) -> bool:
        return self.size > 2 * len(self) + MOST_LEFT_OUT

    def row_of(self, solution_id: UUID) -> int | None:
        return self._rows.get(solution_id)

    def number_of(self, code: int) -> int | None:
        """None for a facet value that no entry ever had."""
        return self._numbers.get(code)

    def values_of(self, rows: Rows) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """The facet values of these rows, one row after the other, and how many each row has."""
        starts = self._value_ends[rows]
        numbers = self._value_ends[rows + 1] - starts
        begins = np.cumsum(numbers) - numbers
        places: Rows = np.repeat(starts - begins, numbers) + np.arange(numbers.sum())
        return self._values[places], numbers

    def find(self, word: Word) -> Sequence[Postings]:
        if not word.is_beginning:
            found = self._postings.get(word.lexeme)
            return () if found is None else (found,)
        if self._lexemes is None:
            self._lexemes = sorted(self._postings)
        first = bisect_left(self._lexemes, word.lexeme)
        following = (self._lexemes[place] for place in range(first, len(self._lexemes)))
        begun = takewhile(lambda lexeme: lexeme.startswith(word.lexeme), following)
        return [self._postings[lexeme] for lexeme in begun]

    def positions_of(self, lexeme: str) -> NDArray[np.int64]:
        return self._postings.get(lexeme, NOTHING).positions()

    def replace(self, solution_ids: Iterable[UUID], entries: Sequence[IndexedEntry]) -> None:
        """Take in these entries in the place of what is known of these solutions."""
        for solution_id in solution_ids:
            row = self._rows.pop(solution_id, None)
            if row is not None:
                self.is_listed[row] = False
        if entries:
            first = self.size
            self._add(entries)
            for lexeme, postings in read_words(entries, first_row=first).items():
                known = self._postings.get(lexeme)
                if known is None:
                    self._lexemes = None
                self._postings[lexeme] = postings if known is None else known.and_also(postings)

    def _add(self, entries: Sequence[IndexedEntry]) -> None:
        for row, entry in enumerate(entries, start=self.size):
            self._rows[entry.solution_id] = row
        values = [self._number(code) for entry in entries for code in entry.codes]
        ends = self._value_ends[-1] + np.cumsum([len(entry.codes) for entry in entries])
        neutral = [int(entry.neutral_order[:16], 16) for entry in entries]
        updated = [entry.updated_at for entry in entries]
        self.ids += [entry.solution_id for entry in entries]
        names = [entry.name_order for entry in entries]
        self.names += names
        self._name_hashes = np.append(self._name_hashes, np.array([*map(hash, names)], np.int64))
        self.neutral_orders += [entry.neutral_order for entry in entries]
        self.neutral = np.append(self.neutral, np.array(neutral, np.uint64))
        self.updated = np.append(self.updated, np.array(updated, np.float64))
        self.is_listed = np.append(self.is_listed, np.ones(len(entries), np.bool_))
        self._values = np.append(self._values, np.array(values, np.int32))
        self._value_ends = np.append(self._value_ends, ends)

    def _number(self, code: int) -> int:
        number = self._numbers.setdefault(code, len(self.codes))
        if number == len(self.codes):
            self.codes.append(code)
        return number

    def without_left_out(self) -> "Index":
        """All rows numbered anew, in another index."""
        kept = np.flatnonzero(self.is_listed)
        rows = np.cumsum(self.is_listed) - 1
        values, numbers = self.values_of(kept)
        new = Index()
        new.ids = [self.ids[row] for row in kept]
        new.names = [self.names[row] for row in kept]
        new.neutral_orders = [self.neutral_orders[row] for row in kept]
        new.neutral, new.updated = self.neutral[kept], self.updated[kept]
        new.is_listed = np.ones(len(kept), np.bool_)
        new.codes, new._numbers = self.codes, self._numbers
        new._name_hashes = self._name_hashes[kept]
        new._values, new._value_ends = values, np.append(0, np.cumsum(numbers))
        new._rows = {solution_id: row for row, solution_id in enumerate(new.ids)}
        for lexeme, postings in self._postings.items():
            renumbered = postings.renumbered(rows, self.is_listed)
            if len(renumbered.rows):
                new._postings[lexeme] = renumbered
        return new


def read_words(entries: Iterable[IndexedEntry], *, first_row: int) -> dict[str, Postings]:
    """The postings of each lexeme of these entries, in the order of their rows."""
    rows: defaultdict[str, list[int]] = defaultdict(list)
    found: defaultdict[str, list[tuple[int, tuple[int, ...]]]] = defaultdict(list)
    for row, entry in enumerate(entries, start=first_row):
        for lexeme, places in _LEXEME.findall(entry.document):
            rows[lexeme].append(row)
            found[lexeme].append(_read_places(places))
    return {lexeme: _postings(rows[lexeme], each) for lexeme, each in found.items()}


def _postings(rows: list[int], found: list[tuple[int, tuple[int, ...]]]) -> Postings:
    return Postings(
        np.array(rows, np.int32),
        np.array([marks for marks, _ in found], np.uint8),
        np.array([len(places) for _, places in found], np.uint8),
        np.array([place for _, places in found for place in places], np.uint16),
    )


@lru_cache(MOST_PLACES)
def _read_places(text: str) -> tuple[int, tuple[int, ...]]:
    """The fields and the places of a lexeme that stands at `1A,17`; the long text has no letter."""
    marks, places = 0, []
    for place in text.split(","):
        label = FIELDS.find(place[-1])
        position = int(place if label < 0 else place[:-1])
        field = max(label, 0)
        marks |= 1 << field
        places.append(position << FIELD_BITS | field)
    return marks, tuple(places)
