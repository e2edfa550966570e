"""Which entries fulfil a condition, and in which of their fields."""

import operator
from collections.abc import Callable, Iterable
from functools import partial, reduce
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from catalog.search.conditions import AllOf, AnyOf, Condition, Not, Phrase, Word
from catalog.search.index import FIELD_BITS, POSITION_BITS, Index, Marks, Rows

Truth: TypeAlias = NDArray[np.bool_]
Array = TypeVar("Array", Truth, Marks)

NOWHERE, LONG_TEXT, ABILITIES, DESCRIPTION, NAME = range(5)
"""How good a place is: the heaviest field in which something stands."""
_PLACES = np.array([bits.bit_length() for bits in range(16)], np.uint8)
# With more of them it takes less to go through the fields than through the lexemes.
_FEW = 4


class Reading:
    """One look at the index: what several conditions have in common is looked up once."""

    def __init__(self, index: Index) -> None:
        self.index = index
        # By identity, because comparing conditions would take longer than looking them up.
        self._known: dict[int, tuple[Condition, Marks]] = {}

    def everywhere(self) -> "Seen":
        return Seen(self, slice(None))

    def at(self, rows: Rows) -> "Seen":
        return Seen(self, rows)

    def marks_of(self, condition: Condition, words: Iterable[Word]) -> Marks:
        """The fields in which one of these words of a condition stands, for all rows."""
        return self._remembered(condition, lambda: self._united(words))

    def marks_of_phrase(self, phrase: Phrase) -> Marks:
        return self._remembered(phrase, lambda: self._side_by_side(phrase))

    def _remembered(self, condition: Condition, look_up: Callable[[], Marks]) -> Marks:
        known = self._known.get(id(condition))
        if known is None:
            known = self._known[id(condition)] = condition, look_up()
        return known[1]

    def _united(self, words: Iterable[Word]) -> Marks:
        postings = [found for word in words for found in self.index.find(word)]
        marks = np.zeros(self.index.size, np.uint8)
        if len(postings) <= _FEW:
            for each in postings:
                marks[each.rows] |= each.marks
            return marks
        rows = np.concatenate([each.rows for each in postings])
        found = np.concatenate([each.marks for each in postings])
        for field in (1, 2, 4, 8):
            marks[rows[(found & field) != 0]] |= field
        return marks

    def _side_by_side(self, phrase: Phrase) -> Marks:
        begins = [
            self.index.positions_of(word.lexeme) - (distance << FIELD_BITS)
            for distance, word in phrase.places
        ]
        found = reduce(partial(np.intersect1d, assume_unique=True), sorted(begins, key=len))
        marks = np.zeros(self.index.size, np.uint8)
        fields = np.left_shift(1, found & ((1 << FIELD_BITS) - 1)).astype(np.uint8)
        np.bitwise_or.at(marks, found >> (FIELD_BITS + POSITION_BITS), fields)
        return marks


class Seen:
    """Conditions as some of the rows fulfil them, an array of one value for each."""

    def __init__(self, reading: Reading, rows: Rows | slice) -> None:
        self._reading = reading
        self._rows = rows
        # As in a reading: the ways to find a word count by themselves and together.
        self._known: dict[int, tuple[Condition, Marks]] = {}

    def found(self, condition: Condition) -> Truth:
        match condition:
            case Not():
                return ~self.found(condition.condition)
            case AllOf():
                return _all(map(self.found, condition.conditions))
            case AnyOf():
                words, others = _divided(condition)
                found = [self._marks(condition, words).astype(np.bool_)] if words else []
                return _any([*found, *map(self.found, others)])
            case Word() | Phrase():
                return self.fields(condition).astype(np.bool_)

    def fields(self, condition: Condition) -> Marks:
        """The fields that fulfil it by themselves."""
        match condition:
            case Word():
                return self._marks(condition, (condition,))
            case Phrase():
                marks: Marks = self._reading.marks_of_phrase(condition)[self._rows]
                return marks
            case AllOf():
                return _all(map(self.fields, condition.conditions))
            case AnyOf():
                words, others = _divided(condition)
                found = [self._marks(condition, words)] if words else []
                return _any([*found, *map(self.fields, others)])
        raise TypeError(condition)

    def place(self, condition: Condition) -> Marks:
        """The heaviest field; of what is wanted together, that of the lightest.

        The words of a phrase count wherever they stand.
        """
        known = self._known.get(id(condition))
        if known is None:
            known = self._known[id(condition)] = condition, self._place(condition)
        return known[1]

    def _place(self, condition: Condition) -> Marks:
        match condition:
            case Word():
                return _PLACES[self._marks(condition, (condition,))]
            case Phrase():
                return _least(self.place(word) for _, word in condition.places)
            case AllOf():
                return _least(map(self.place, condition.conditions))
            case AnyOf():
                words, others = _divided(condition)
                found = [_PLACES[self._marks(condition, words)]] if words else []
                return reduce(np.maximum, [*found, *map(self.place, others)])
        raise TypeError(condition)

    def _marks(self, condition: Condition, words: Iterable[Word]) -> Marks:
        marks: Marks = self._reading.marks_of(condition, words)[self._rows]
        return marks


def _divided(condition: AnyOf) -> tuple[list[Word], list[Condition]]:
    """Words can be looked up together."""
    words = [each for each in condition.conditions if isinstance(each, Word)]
    return words, [each for each in condition.conditions if not isinstance(each, Word)]


def _all(arrays: Iterable[Array]) -> Array:
    return reduce(operator.and_, arrays)


def _any(arrays: Iterable[Array]) -> Array:
    return reduce(operator.or_, arrays)


def _least(arrays: Iterable[Marks]) -> Marks:
    return reduce(np.minimum, arrays)
