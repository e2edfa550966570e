"""What entries are worth as answers to a question. Nothing else moves them."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from catalog.search.conditions import AllOf, Condition
from catalog.search.index import Marks, Rows
from catalog.search.meaning import CLEARLY_NEAR, MOST_ORDERED
from catalog.search.meaning import NEAR as NEAR_IN_MEANING
from catalog.search.planning import COVERED, Plan, Share
from catalog.search.reading import DESCRIPTION, LONG_TEXT, Reading, Truth
from catalog.search.terms import Term

Worth: TypeAlias = NDArray[np.float64]

# What a word counts nowhere, in the long text, in what an entry can do, in what it is, in its name.
PLACES = np.array([0.0, 0.0, 0.15, 0.4, 1.0])
# A word itself counts most, then a longer or shorter one with it, its parts, then a synonym.
WAYS = (1.0, 0.5, 0.3, 0.35)
# All words themselves, and not only parts of them or what means the same.
NAMED = 0.5
SIDE_BY_SIDE = 0.5
# What a whole question in the long text is worth; a part of the question that part of it.
COVERAGE = 2.0
# A word of the question in the long text alone, compared with one anywhere else.
MENTIONED = 0.6
# The nearness in meaning, a cosine, beside these.
SIMILAR = 4.0
# Each step outweighs all that come after it.
EXACT_NAME, LITERAL = 1000, 100
# In use at the place itself outweighs the words; in its Kreis or Land it weighs beside them.
NEARNESS = (10.0, 1.0, 0.3)
# Far finer than any difference above, and coarser than the error of a sum.
DECIMALS = 9


class Candidates:
    """Some rows of the index as answers to a question."""

    def __init__(self, plan: Plan, reading: Reading, rows: Rows) -> None:
        self.rows = rows
        self.plan = plan
        self.index = reading.index
        self.seen = reading.at(rows)

    @cached_property
    def facet_values(self) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """The facet values of all rows, and whose they are, as places in `rows`."""
        values, numbers = self.index.values_of(self.rows)
        return values, np.repeat(np.arange(len(self.rows)), numbers)

    def has_value(self, codes: Iterable[int]) -> Truth:
        """Who has one of these facet values."""
        is_wanted = np.zeros(len(self.index.codes), np.bool_)
        numbers = (self.index.number_of(code) for code in codes)
        is_wanted[[number for number in numbers if number is not None]] = True
        values, owners = self.facet_values
        has = np.zeros(len(self.rows), np.bool_)
        has[owners[is_wanted[values]]] = True
        return has

    @cached_property
    def fits(self) -> Truth:
        """The whole question."""
        if self.plan.fits is None or self.plan.finds_fitting_only:
            return np.ones(len(self.rows), np.bool_)
        return self.seen.found(self.plan.fits)

    @cached_property
    def is_about(self) -> Truth:
        """Every word stands outside the long text, or the meaning is near as well."""
        if not self.plan.terms:
            return np.ones(len(self.rows), np.bool_)
        is_about = self._places_of([term.query for term in self.plan.terms]) > LONG_TEXT
        return is_about | (self.cosines >= CLEARLY_NEAR) if self.plan.meant else is_about

    @cached_property
    def is_named(self) -> Truth:
        """Every word itself stands outside the long text."""
        return self._places_of([term.named for term in self.plan.terms]) > LONG_TEXT

    @cached_property
    def cosines(self) -> Worth:
        cosines = np.zeros(self.index.size)
        cosines[list(self.plan.meant)] = list(self.plan.meant.values())
        return cosines[self.rows]

    @cached_property
    def covered(self) -> Worth:
        """The share of the question that an entry has."""
        return self._sum(self._share(share) for share in self.plan.shares)

    def worth(self) -> Worth:
        plan = self.plan
        worth = np.zeros(len(self.rows))
        if plan.terms:
            literal = self._literal()
            # What is found by its meaning alone is ordered by it: a word or two are no reason.
            worth += np.where(literal > 0, literal + self._rank(), 0.0)
        if plan.name:
            worth += EXACT_NAME * self.index.is_named(plan.name, self.rows)
        if plan.meant:
            worth += SIMILAR * self._similarity()
        if plan.place:
            worth += self._nearness()
        return np.round(worth, DECIMALS)

    def _rank(self) -> Worth:
        """From 0 to 3: the words by closeness and by place in the entry, together and side by
        side."""
        terms = self.plan.terms
        rank = self._sum(self._rank_of(term) for term in terms) / len(terms)
        rank += NAMED * self.is_named
        if self.plan.side_by_side:
            rank += SIDE_BY_SIDE * self.seen.found(self.plan.side_by_side)
        return rank

    def _rank_of(self, term: Term) -> Worth:
        """Of each way only the best place counts: ten words that mean the same are one."""
        return self._sum(
            (worth * PLACES)[self.seen.place(way)]
            for worth, way in zip(WAYS, term.ways, strict=True)
            if way is not None
        )

    def _literal(self) -> Worth:
        """Above all what is about the whole question, then what mentions it or fits in part."""
        whole = np.where(self.is_about, 2.0 * LITERAL, LITERAL + COVERAGE)
        if not self.plan.shares or self.plan.find is None:
            return np.where(self.fits, whole, 0.0)
        in_part = self.seen.found(self.plan.find) & (self.covered >= COVERED)
        return np.where(self.fits, whole, np.where(in_part, LITERAL + COVERAGE * self.covered, 0.0))

    def _similarity(self) -> Worth:
        """What lies beyond the least similar of those that are known to be near: with that one
        begins what is not known, and nothing shall jump there."""
        meant = self.plan.meant
        least = min(meant.values()) if len(meant) >= MOST_ORDERED else NEAR_IN_MEANING
        return np.maximum(0.0, self.cosines - least)

    def _nearness(self) -> Worth:
        """Being in use nearby counts by how much an entry is about the question."""
        tiers = self.plan.place.tiers if self.plan.place else ()
        nearness = np.zeros(len(self.rows))
        for weight, codes in reversed([*zip(NEARNESS, tiers, strict=False)]):
            nearness[self.has_value(codes)] = weight
        if self.plan.is_place_only or not self.plan.terms:
            return nearness
        return nearness * self._aboutness()

    def _aboutness(self) -> Worth:
        """Half where it is named among many abilities, or described in words that mean the same,
        which may be another thing; hardly anything where both."""
        named = self._places_of([term.named for term in self.plan.terms])
        meant = self._places_of([term.query for term in self.plan.terms])
        is_in_part = self.fits & ((meant >= DESCRIPTION) | self.is_named)
        return np.select(
            [named >= DESCRIPTION, is_in_part, self.fits & self.is_about], [1.0, 0.5, 0.1]
        )

    def _share(self, share: Share) -> Worth:
        """A word counts in full where an entry is about it, less where the long text has it."""
        without = self._sum(self._share(part) for part in share.parts)
        mentioned = np.where(self.seen.found(share.query), MENTIONED * share.weight, without)
        return np.where(self.seen.place(share.query) > LONG_TEXT, share.weight, mentioned)

    def _places_of(self, conditions: Sequence[Condition]) -> Marks:
        return self.seen.place(AllOf(tuple(conditions)))

    def _sum(self, worths: Iterable[Worth]) -> Worth:
        return sum(worths, start=np.zeros(len(self.rows)))
