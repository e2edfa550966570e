"""Finds areas by the words that people type."""

import gzip
import json
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from reference.area_index import IndexData
from reference.area_table import LEVEL_BY_KEY_LENGTH, Level
from reference.german import fold

MAX_WORDS = 8
MAX_QUERY_LENGTH = 200
CACHED_BEGINNINGS = 512

Positions = frozenset[int]
"""Places in the order of an answer: the smaller, the higher."""


class _PrefixMap:
    """Positions by the beginning of a text."""

    def __init__(self, positions_by_text: Mapping[str, Sequence[int]]) -> None:
        self._positions = positions_by_text
        self._texts = sorted(positions_by_text)
        # One or two letters match thousands of texts, and every typed word begins with them.
        self.starting_with = lru_cache(CACHED_BEGINNINGS)(self._starting_with)

    def _starting_with(self, prefix: str) -> Positions:
        texts = _starting_with(self._texts, prefix)
        return Positions().union(*(self._positions[text] for text in texts))


class AreaIndex:
    """Searches names and, beside them, the names of Verband, Kreis and Land."""

    def __init__(self, data: IndexData) -> None:
        self._keys = data["keys"]
        self._keys_in_order = sorted(self._keys)
        self._position = {key: position for position, key in enumerate(self._keys)}
        self._whole_names = data["names"]
        self._kinds = data["kinds"]
        self._names = _PrefixMap(data["names"])
        self._words = _PrefixMap(data["words"])
        self._parents = _PrefixMap(data["parents"])
        self._inside = lru_cache(CACHED_BEGINNINGS)(self._find_inside)

    def search(self, text: str, *, level: Level | None, land: str | None, limit: int) -> list[str]:
        """Keys, best first."""
        words = fold(text[:MAX_QUERY_LENGTH]).split()[:MAX_WORDS]
        found: list[int] = []
        for matches in self._matches(words):
            found += sorted(
                position
                for position in matches.difference(found)
                if self._fits(self._keys[position], level, land)
            )
            if len(found) >= limit:
                break
        return [self._keys[position] for position in found[:limit]]

    def named(self, text: str) -> list[str]:
        """Keys of the areas with this whole name, best first."""
        words = fold(text[:MAX_QUERY_LENGTH]).split()[:MAX_WORDS]
        return [
            self._keys[place] for place in sorted(self._named(words) | self._kind_and_name(words))
        ]

    @staticmethod
    def _fits(key: str, level: Level | None, land: str | None) -> bool:
        return (level is None or LEVEL_BY_KEY_LENGTH[len(key)] == level) and (
            land is None or key[:2] == land
        )

    def _matches(self, words: list[str]) -> Iterator[Positions]:
        if not words:
            return
        yield self._named(words) | self._kind_and_name(words)
        yield self._named_within(words)
        yield self._names.starting_with(" ".join(words))
        yield self._by_word_beginnings(words)

    def _named(self, words: list[str]) -> Positions:
        return Positions(self._whole_names.get(" ".join(words), ()))

    def _kind_and_name(self, words: list[str]) -> Positions:
        """Such as "Landkreis Kusel"; no kind that people type has more than two words."""
        found = Positions()
        for cut in (1, 2):
            of_kind = self._kinds.get(" ".join(words[:cut]), ())
            found |= self._named(words[cut:]).intersection(of_kind)
        return found

    def _named_within(self, words: list[str]) -> Positions:
        """A whole name with words of the Kreis or Land behind or before it."""
        found = Positions()
        for cut in range(1, len(words)):
            for name, context in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
                named = self._named(name)
                if named:
                    found |= named.intersection(*map(self._beside, context))
        return found

    def _by_word_beginnings(self, words: list[str]) -> Positions:
        """Every word begins a word of the name or of a parent, and one that of the name."""
        in_name = [self._words.starting_with(word) for word in words]
        anywhere = [named | self._beside(word) for word, named in zip(words, in_name, strict=True)]
        return Positions().union(*in_name).intersection(*sorted(anywhere, key=len))

    def _beside(self, word: str) -> Positions:
        """What lies in a parent with this word, and what is of this kind."""
        return self._inside(word).union(self._kinds.get(word, ()))

    def _find_inside(self, word: str) -> Positions:
        found: set[int] = set()
        for parent in self._parents.starting_with(word):
            keys = _starting_with(self._keys_in_order, self._keys[parent])
            # The first of them is the parent itself.
            found.update(self._position[key] for key in keys[1:])
        return Positions(found)


@cache
def load_area_index() -> AreaIndex:
    return AreaIndex(load_area_index_data())


def load_area_index_data() -> IndexData:
    file = files("reference") / "data" / "area-index.json.gz"
    data: IndexData = json.loads(gzip.decompress(file.read_bytes()))
    return data


def _starting_with(texts: list[str], prefix: str) -> list[str]:
    # Texts and keys are ASCII, so "\x7f" stands behind everything with the prefix.
    return texts[bisect_left(texts, prefix) : bisect_left(texts, prefix + "\x7f")]
