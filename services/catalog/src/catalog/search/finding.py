"""Answers a question from the index: what is found, in which order, and how many of what."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from catalog.search.conditions import Condition
from catalog.search.index import FIELDS, Index, Rows
from catalog.search.planning import COVERED, Plan
from catalog.search.ranking import Candidates
from catalog.search.reading import Reading, Seen
from catalog.search.schemas import Sort
from chassis.pagination import CursorKey

Numbers: TypeAlias = NDArray[np.int64]

# With more of them, what cannot be on the page is left out before the rest is put in order.
MANY = 1_000
_NEUTRAL = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Chosen:
    """A filter: one of the codes has to be there."""

    facet: str
    codes: Sequence[int]


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry of a page; `labels` are where its words were found, `missing` what was not.

    `closeness` is 0 for the words themselves, then near them, synonyms, in meaning or by place.
    """

    solution_id: UUID
    key: float | str
    neutral_order: str
    labels: str = ""
    closeness: int = 0
    missing: Sequence[int] = ()
    is_in_place: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """How many entries have which facet value, by its number in the index.

    `passed` are those that pass all filters; `others` by facet those that miss its filter alone.
    """

    total: int
    passed: Numbers
    others: Mapping[str, Numbers]

    def of(self, facet: str) -> Numbers:
        """What each value of a facet would give, with all other filters applied."""
        return self.passed + self.others[facet] if facet in self.others else self.passed


class Finding:
    """Whatever answers a question, before paging."""

    def __init__(self, index: Index, plan: Plan, chosen: Sequence[Chosen] = ()) -> None:
        self._index = index
        self._plan = plan
        self._chosen = chosen
        self._reading = Reading(index)
        self._found = Candidates(plan, self._reading, _matches(plan, self._reading))
        self._missed = np.zeros(len(self._found.rows), np.int64)
        for place, each in enumerate(chosen):
            self._missed[~self._found.has_value(each.codes)] |= 1 << place

    def counted(self) -> Counted:
        values, owners = self._found.facet_values
        size = len(self._index.codes)

        def count(missed: int) -> Numbers:
            counts = self._missed == missed
            chosen = values if counts.all() else values[counts[owners]]
            return np.bincount(chosen, minlength=size)

        others = {each.facet: count(1 << place) for place, each in enumerate(self._chosen)}
        return Counted(int(np.count_nonzero(self._missed == 0)), count(0), others)

    def page(
        self, sort: Sort, *, after: Sequence[CursorKey] | None = None, limit: int
    ) -> list[Hit]:
        rows, keys = self._in_order(sort, after, limit)
        seen = self._reading.at(rows)
        shown = Candidates(self._plan, self._reading, rows)
        return [
            Hit(self._index.ids[row], key, self._index.neutral_orders[row], *asked)
            for row, key, asked in zip(rows, keys, self._asked(shown, seen), strict=True)
        ]

    def ids(self, sort: Sort) -> list[UUID]:
        """All of them, in order."""
        rows, _ = self._in_order(sort, None, self._index.size)
        return [self._index.ids[row] for row in rows]

    def _in_order(
        self, sort: Sort, after: Sequence[CursorKey] | None, limit: int
    ) -> tuple[Rows, list[Any]]:
        """The rows of a page and their keys, ascending; ties are settled by the neutral order."""
        rows = self._found.rows[self._missed == 0]
        if sort is Sort.NAME:
            return self._by_name(rows, after, limit)
        if sort is Sort.UPDATED:
            keys = -self._index.updated[rows]
        else:
            keys = -self._found.worth()[self._missed == 0]
        neutral = self._index.neutral[rows]
        if after is not None:
            key, neutral_order = after[0] or 0.0, str(after[1])
            # Nobody signs cursors: a made-up one may have anything in these places.
            place = int(neutral_order[:16], 16) if _NEUTRAL.fullmatch(neutral_order) else 0
            follows = (keys > key) | ((keys == key) & (neutral > place))
            rows, keys, neutral = rows[follows], keys[follows], neutral[follows]
        if len(rows) > max(MANY, limit):
            near = keys <= np.partition(keys, limit)[limit]
            rows, keys, neutral = rows[near], keys[near], neutral[near]
        order = np.lexsort((neutral, keys))[:limit]
        return rows[order], keys[order].tolist()

    def _by_name(
        self, rows: Rows, after: Sequence[CursorKey] | None, limit: int
    ) -> tuple[Rows, list[Any]]:
        names, neutral_orders = self._index.names, self._index.neutral_orders
        keyed = sorted((names[row], neutral_orders[row], row) for row in rows.tolist())
        if after is not None:
            place = (str(after[0] or ""), str(after[1] or ""))
            keyed = [each for each in keyed if each[:2] > place]
        page = keyed[:limit]
        return np.array([row for *_, row in page], np.int64), [name for name, *_ in page]

    def _asked(self, shown: Candidates, seen: Seen) -> Iterable[tuple[str, int, Any, bool]]:
        """Labels, closeness, missing words and whether it is in use at the place."""
        terms, size = self._plan.terms, len(shown.rows)
        marks, closeness = np.zeros(size, np.uint8), np.zeros(size, np.int64)
        missing: list[list[int]] = [[] for _ in range(size)]
        if terms:
            ways = list(zip(*(term.ways for term in terms), strict=True))
            closeness += 3
            for place, same in ((2, ways[3]), (1, [*ways[1], *ways[2]]), (0, ways[0])):
                for way in filter(None, same):
                    fields = seen.fields(way)
                    marks |= fields
                    closeness[seen.found(way)] = place
            for number, term in enumerate(terms):
                for row in np.flatnonzero(~seen.found(term.query)).tolist():
                    missing[row].append(number)
        is_in_place = np.zeros(size, np.bool_)
        if self._plan.place:
            is_in_place = shown.has_value(self._plan.place.tiers[0])
        labels = map(_LABELS.__getitem__, marks.tolist())
        return zip(labels, closeness.tolist(), missing, is_in_place.tolist(), strict=True)


_LABELS = [
    "".join(label.lower() for bit, label in reversed([*enumerate(FIELDS)]) if marks & 1 << bit)
    for marks in range(16)
]


def count_matches(index: Index, conditions: Iterable[Condition]) -> dict[Condition, int]:
    """How many entries fulfil each."""
    seen = Reading(index).everywhere()
    return {
        condition: int(np.count_nonzero(seen.found(condition) & index.is_listed))
        for condition in conditions
    }


def count_about(index: Index, plan: Plan) -> int:
    """How many entries fit the whole question and are about all of its words."""
    reading = Reading(index)
    found = Candidates(plan, reading, _matches(plan, reading))
    return int(np.count_nonzero(found.fits & found.is_about))


def finds_anything(index: Index, plan: Plan) -> bool:
    return bool(len(_matches(plan, Reading(index))))


def _matches(plan: Plan, reading: Reading) -> Rows:
    index = reading.index
    if plan.is_browsing:
        return np.flatnonzero(index.is_listed)
    is_found = np.zeros(index.size, np.bool_)
    if plan.find is not None:
        rows = np.flatnonzero(reading.everywhere().found(plan.find))
        if plan.shares:
            rows = rows[Candidates(plan, reading, rows).covered >= COVERED]
        is_found[rows] = True
    if plan.added:
        rows = np.array(plan.added)
        for condition in plan.excluded:
            rows = rows[reading.at(rows).found(condition)]
        is_found[rows] = True
    if plan.is_place_only and plan.place:
        everything = Candidates(plan, reading, np.arange(index.size))
        is_found |= everything.has_value(plan.place.tiers[0])
    return np.flatnonzero(is_found & index.is_listed)
