"""Finds the words of a text and what they have in common with their inflections."""

import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from reference.german.folding import fold
from reference.german.word_lists import word_list

CACHED_WORDS = 100_000
LONGEST_JOINED = 3

_GROUP = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_PIECE = re.compile(r"[^\W_]+")
# OpenData, eGovernment, xPlanBox: a capital behind a small letter begins a word.
_HUMP = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")

# One stemmer must not work for two threads at once.
_stemming = threading.Lock()
_stemmer: list[Stemmer.Stemmer] = []


class Token(NamedTuple):
    """A folded word at its place in a text, with the spelling that a reader saw.

    Open-Data is three tokens: open, data and, at the place of open, opendata.
    """

    word: str
    position: int
    spelling: str


def tokens_in(text: str) -> Iterator[Token]:
    """Words in their order; stop words keep their place but are left out."""
    position = 0
    for group in _GROUP.findall(text):
        pieces = [word for piece in _PIECE.findall(group) for word in _HUMP.split(piece)]
        for number, piece in enumerate(pieces):
            position += 1
            word = _folded(piece)
            if word and word not in word_list("stop_words"):
                yield Token(word, position, piece)
            for end in range(number + 2, min(number + LONGEST_JOINED, len(pieces)) + 1):
                joined = pieces[number:end]
                yield Token("".join(map(_folded, joined)), position, "-".join(joined))


@lru_cache(CACHED_WORDS)
def _folded(piece: str) -> str:
    return fold(piece).replace(" ", "")


@lru_cache(CACHED_WORDS)
def stem(word: str) -> str:
    """What the inflections of a folded word have in common (Snowball); digits stay as they are."""
    with _stemming:
        if not _stemmer:
            _stemmer.append(Stemmer.Stemmer("german"))
        return str(_stemmer[0].stemWord(word))
