"""What a question is turned into before any filter is applied.

What a question finds must not depend on the filters: a facet that counts 12 has to lead to 12.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import log
from types import MappingProxyType

from catalog.search.conditions import Condition, Not, all_of, any_of
from catalog.search.parsing import Words
from catalog.search.places import Place
from catalog.search.terms import Term, phrase, whole

ENOUGH = 10
"""With fewer entries that fit the whole question, those that fit in part follow."""
COVERED = 0.4
"""Share of a question that an entry has to have when it does not fit the whole."""
PARTS_COUNT = 0.85
"""What all parts of a compound are worth, compared with the compound itself."""


@dataclass(frozen=True, slots=True)
class Correction:
    typed: str
    meant: str


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a question a condition is; `parts` count when it does not fit itself."""

    query: Condition
    weight: float
    parts: tuple["Share", ...] = ()


@dataclass(frozen=True)
class Plan:
    """How a question is answered.

    `find` matches whatever is shown; `fits` is the whole question, which comes before the rest.
    `shares` are set when entries that fit in part are wanted too. `meant` are rows of the index
    that are near in meaning, with their similarity; those in `added` are found by it alone.
    """

    words: Words
    terms: tuple[Term, ...]
    fits: Condition | None
    name: str
    place: Place | None = None
    find: Condition | None = None
    shares: tuple[Share, ...] = ()
    meant: Mapping[int, float] = field(default_factory=lambda: MappingProxyType({}))
    added: tuple[int, ...] = ()
    corrections: tuple[Correction, ...] = ()
    did_you_mean: str | None = None
    found: int = 0
    is_about_place: bool = False

    @property
    def is_browsing(self) -> bool:
        """Nothing was asked for: every entry is found."""
        return not self.fits and not self.added

    @property
    def is_place_only(self) -> bool:
        """Nothing but a place was asked for: what is in use there fits, and what mentions it."""
        return self.place is not None and self.is_about_place

    @property
    def finds_fitting_only(self) -> bool:
        """Whatever is found fits the whole question."""
        return self.find == self.fits and not self.added and not self.is_place_only

    @property
    def is_relaxed(self) -> bool:
        return bool(self.shares)

    @cached_property
    def side_by_side(self) -> Condition | None:
        return phrase(self.words.words) if len(self.words.words) > 1 else None

    @cached_property
    def excluded(self) -> tuple[Condition, ...]:
        return tuple(Not(whole(words)) for words in self.words.excluded)


def whole_question(words: Words, terms: Sequence[Term]) -> Condition:
    """What fits all of a question, which asks for something."""
    return _with_conditions([term.query for term in terms], words)


def part_of_question(words: Words, shares: Sequence[Share]) -> Condition | None:
    """Whatever can have enough of a question; None when nothing can.

    It names as few words as possible, the rarest first: whoever has none of them has too little.
    """
    needed: list[Condition] = []
    for piece in sorted(_pieces(shares), key=lambda piece: -piece.weight):
        if sum(_most_without(share, needed) for share in shares) < COVERED:
            break
        needed.append(piece.query)
    return _with_conditions([any_of(needed)], words) if needed else None


def shares_of(
    terms: Sequence[Term], counts: Mapping[Condition, int], *, total: int
) -> tuple[Share, ...]:
    """The rarer a word in the catalogue, the more of the question it is; together they are 1."""
    return tuple(
        Share(
            term.query,
            weight,
            tuple(
                Share(part.query, weight * PARTS_COUNT * part_weight)
                for part, part_weight in zip(
                    term.parts, _weights(term.parts, counts, total), strict=True
                )
            ),
        )
        for term, weight in zip(terms, _weights(terms, counts, total), strict=True)
    )


def _weights(terms: Sequence[Term], counts: Mapping[Condition, int], total: int) -> list[float]:
    rarities = [log((total + 2) / (counts[term.query] + 1)) for term in terms]
    return [rarity / sum(rarities) for rarity in rarities]


def _pieces(shares: Sequence[Share]) -> list[Share]:
    return [piece for share in shares for piece in (share, *share.parts)]


def _most_without(share: Share, excluded: Sequence[Condition]) -> float:
    """What an entry can have of a share without matching any of these queries."""
    if share.query not in excluded:
        return share.weight
    return sum(part.weight for part in share.parts if part.query not in excluded)


def _with_conditions(conditions: Sequence[Condition], words: Words) -> Condition:
    asked = (phrase(asked) for asked in words.phrases)
    excluded = (Not(whole(excluded)) for excluded in words.excluded)
    return all_of([*conditions, *asked, *excluded])
