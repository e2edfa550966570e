"""Reads what somebody typed into the search box."""

import re
from dataclasses import dataclass, replace
from typing import Self

from reference.german import fold, tokens_in

# More words only narrow a question that nobody would ask.
MOST_WORDS = 12
MOST_PHRASES = 4
LONGEST_RUN = 3

_PART = re.compile(
    r"""
    (?:(?P<minus>(?<!\S)-)|(?P<not>(?<!\S)(?:NICHT|NOT|OHNE)\s+))?
    (?:["„“”«»](?P<phrase>[^"„“”«»]*)["„“”«»]?|(?P<word>[^\s"„“”«»]+))
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Words:
    """A question: folded words and phrases that have to occur, and those that must not.

    A phrase has an empty text in the place of each stop word. `spelling` is what was typed for
    `words`; `runs` stand side by side, so that "Open Data" also finds what is spelt OpenData.
    """

    spelling: str
    words: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[tuple[str, ...], ...] = ()

    @property
    def runs(self) -> tuple[tuple[str, ...], ...]:
        """Two or three words side by side: LoRaWAN is three."""
        return tuple(
            self.words[begin : begin + length]
            for length in range(2, LONGEST_RUN + 1)
            for begin in range(len(self.words) - length + 1)
        )

    @property
    def is_empty(self) -> bool:
        return not (self.words or self.phrases or self.excluded)

    def with_spelling(self, spelling: str) -> Self:
        """The same question with other words."""
        return replace(self, spelling=spelling, words=words_in(spelling))


def parse(q: str) -> Words:
    """Quotation marks hold a phrase together; - or NICHT before a word or phrase excludes it."""
    plain: list[str] = []
    phrases: list[tuple[str, ...]] = []
    excluded: list[tuple[str, ...]] = []
    for part in _PART.finditer(q):
        text = part["word"] if part["phrase"] is None else part["phrase"]
        if part["minus"] or part["not"]:
            excluded.append(phrase_in(text))
        elif part["phrase"] is None:
            plain.append(text)
        else:
            phrases.append(phrase_in(text))
    spelling = " ".join(plain)
    return Words(
        spelling=spelling,
        words=words_in(spelling),
        phrases=tuple(filter(None, phrases))[:MOST_PHRASES],
        excluded=tuple(filter(None, excluded))[:MOST_WORDS],
    )


def words_in(text: str) -> tuple[str, ...]:
    """Folded words, each once; stop words too when there is nothing else."""
    words = [word for word in phrase_in(text) if word] or fold(text).split()
    return tuple(dict.fromkeys(words))[:MOST_WORDS]


def phrase_in(text: str) -> tuple[str, ...]:
    """Folded words in their places, with an empty text in the place of each stop word between."""
    found: dict[int, str] = {}
    for token in tokens_in(text):
        # The first token at a place is the word, what follows are its joined spellings.
        found.setdefault(token.position, token.word)
    places = range(min(found, default=0), max(found, default=-1) + 1)
    return tuple(found.get(place, "") for place in places)[:MOST_WORDS]
