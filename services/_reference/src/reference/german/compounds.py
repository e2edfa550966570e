"""Takes compounds apart: Parkraumbewirtschaftung is about Park, Raum and Bewirtschaftung.

The words that a part may be come from the German dictionary of simplemma. Everything is folded,
and no umlaut at all is a spelling too, so that Gebaudeverwaltung falls apart like the right word.
"""

import threading
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from reference.german.folding import bare
from reference.german.word_lists import word_list

LONGEST_WORD = 48
LONGEST_PART = 16
CACHED_WORDS = 100_000

_LINKS = ("s", "es", "n", "en", "ens", "er", "e", "ien")
_INFLECTIONS = ("n", "en", "s", "es", "e", "er", "ern", "nen", "innen")
_VERB_ENDINGS = ("en", "n", "e")
_WITH_E = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_BARE = str.maketrans("äöü", "aou")

_loading = threading.Lock()


class _Split(NamedTuple):
    """The cheaper the more likely; `parts` are the pieces as they stand in the word."""

    cost: float
    parts: tuple[str, ...]


def load_lexicon() -> frozenset[str]:
    """Folded base forms that may be part of a compound; the first call takes seconds."""
    with _loading:
        return _lexicon()


@lru_cache(CACHED_WORDS)
def parts_of(word: str) -> tuple[str, ...]:
    """Folded parts of a folded word, also parts of parts; empty when it is no compound.

    Parts lose the letters that link them: Verkehrsplanung gives verkehr and planung.
    """
    found: list[str] = []
    for part in split_compound(word):
        found += [part, *parts_of(part)]
    return tuple(dict.fromkeys(found))


@lru_cache(CACHED_WORDS)
def split_compound(word: str) -> tuple[str, ...]:
    """The parts of a folded word in their order, without the parts of parts."""
    if not 6 <= len(word) <= LONGEST_WORD or not word.isalpha():
        return ()
    split = _split(word, _lexicon())
    if split is None:
        return ()
    *modifiers, head = split.parts
    return (*(_without_link(part, _lexicon()) for part in modifiers), head)


def is_known(word: str) -> bool:
    """Whether a folded word is German: a word of the dictionary, inflected or put together."""
    lexicon = _lexicon()
    return word in lexicon or _is_inflected(word, lexicon) or bool(split_compound(word))


@cache
def _lexicon() -> frozenset[str]:
    words = set(word_list("short_parts") | word_list("combining_forms"))
    # A factory of its own: the one of the library would keep the dictionary, ten times as large.
    dictionary = DefaultDictionaryFactory().get_dictionary("de")
    for lemma in set(dictionary.values()):
        if 4 <= len(lemma) <= LONGEST_PART and lemma.isalpha():
            words.update(_spellings(lemma.casefold()))
    return frozenset(words - word_list("no_parts"))


def _spellings(word: str) -> Iterator[str]:
    """Faster than folding, which a million words would take seconds for."""
    for spelling in (word.translate(_WITH_E), word.translate(_BARE)):
        if spelling.isascii():
            yield spelling


def _split(word: str, lexicon: frozenset[str]) -> _Split | None:
    """The likeliest way to cut a word into known parts, at least two."""
    best: dict[int, _Split] = {0: _Split(0.0, ())}
    for end in range(3, len(word) + 1):
        is_last = end == len(word)
        for begin in [place for place in best if end - place >= 3]:
            part = word[begin:end]
            if len(part) == len(word):
                continue
            cost = _cost(part, lexicon, is_last=is_last)
            if cost is None:
                continue
            before = best[begin]
            candidate = _Split(before.cost + cost, (*before.parts, part))
            if end not in best or candidate < best[end]:
                best[end] = candidate
    found = best.get(len(word))
    # A known word in three or more pieces is one word in disguise.
    if found is None or (word in lexicon and len(found.parts) > 2):
        return None
    return found


def _cost(part: str, lexicon: frozenset[str], *, is_last: bool) -> float | None:
    """None when it cannot be a part; short and inflected ones are less likely."""
    if len(part) > LONGEST_PART + 3 or part in word_list("no_parts"):
        return None
    penalty = 0.3 if len(part) <= 4 else 0.0
    if part in lexicon:
        return 1.0 + penalty
    is_known = _is_inflected(part, lexicon) if is_last else _without_link(part, lexicon) != part
    if is_known or (not is_last and _is_verb_stem(part, lexicon)):
        return 1.2 + penalty
    return None


def _without_link(part: str, lexicon: frozenset[str]) -> str:
    """The part itself when it is a word, or when no letters can be taken off."""
    if part in lexicon:
        return part
    for link in _LINKS:
        base = part.removesuffix(link)
        # The plural: Mängel in Mängelmelder, Städte in Städtebau.
        for spelling in (base, bare(base)):
            if base != part and len(base) >= 3 and spelling in lexicon:
                return spelling
    return bare(part) if bare(part) in lexicon else part


def _is_inflected(part: str, lexicon: frozenset[str]) -> bool:
    for ending in _INFLECTIONS:
        base = part.removesuffix(ending)
        if base != part and len(base) >= 3 and (base in lexicon or bare(base) in lexicon):
            return True
    return False


def _is_verb_stem(part: str, lexicon: frozenset[str]) -> bool:
    """Such as Leih in Leihrad, Melde in Meldestelle and Schul in Schulweg."""
    return len(part) >= 4 and any(part + ending in lexicon for ending in _VERB_ENDINGS)
