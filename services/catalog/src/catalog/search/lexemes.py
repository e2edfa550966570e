"""Words in the form in which the index keeps them.

The index is made here and not by PostgreSQL: its dictionaries take no German compounds apart, and
their stems differ between its versions. A lexeme is the stem of a whole word, or, behind a tilde,
that of a part of a compound: Parkraum gives `parkraum`, `~park` and `~raum`, all at one place.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from reference.german import parts_of, stem, tokens_in

PART = "~"
# What PostgreSQL can count up to in a tsvector, and how many places it keeps of one lexeme.
LAST_POSITION = 16_383
MOST_POSITIONS = 64
# Fields stand apart, so that a phrase never runs from one into the next.
GAP = 10
LONGEST_LEXEME = 60
CACHED_WORDS = 100_000


class Document:
    """Collects the words of an entry, field by field, for its tsvector and the vocabulary."""

    def __init__(self) -> None:
        self._places: defaultdict[str, list[str]] = defaultdict(list)
        self._position = 0
        self.spellings: dict[str, str] = {}

    def add(self, texts: Iterable[str], weight: str) -> None:
        """`weight` is the label A to D; add the heaviest first."""
        for text in texts:
            begin, last = self._position, 0
            for word, place, spelling in tokens_in(text):
                last = place
                self.spellings.setdefault(word, spelling)
                position = min(begin + place, LAST_POSITION)
                for lexeme in lexemes_of(word):
                    places = self._places[lexeme]
                    if len(places) < MOST_POSITIONS:
                        places.append(f"{position}{weight}")
            self._position = min(begin + last + GAP, LAST_POSITION)

    def document(self) -> str:
        """A tsvector of every word at its places."""
        return " ".join(f"'{word}':{','.join(places)}" for word, places in self._places.items())


@lru_cache(CACHED_WORDS)
def lexemes_of(word: str) -> tuple[str, ...]:
    """The lexemes of a folded word: itself first, then its parts."""
    parts = (PART + stem(part) for part in parts_of(word))
    return tuple(lexeme[:LONGEST_LEXEME] for lexeme in dict.fromkeys([stem(word), *parts]))
