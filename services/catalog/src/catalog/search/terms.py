"""Turns the words of a question into what the index is asked for.

A word of a question is found in three ways, the nearest first: the word itself in any inflection;
near it, as part of a longer word, as its beginning, or as its own parts; and as a synonym of it or
of its parts.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from catalog.search.lexemes import LONGEST_LEXEME, PART
from catalog.search.parsing import Words
from catalog.synonyms.service import Synonyms
from reference.german import bare, split_compound, stem

SHORTEST_BEGINNING = 4
MOST_SYNONYMS = 12
_BESIDE = re.compile(r" <\d+> ")
# The quotation mark behind a lexeme, with the star of a beginning.
_LEXEME_END = re.compile(r"(?<=[^\s(])'(:\*)?(?=[\s)]|$)")


@dataclass(frozen=True)
class Term:
    """One word of a question; each member lists alternatives as tsquery expressions."""

    word: str
    own: tuple[str, ...]
    near: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    parts: tuple["Term", ...] = field(default=())
    meant: tuple[str, ...] = ()

    @cached_property
    def query(self) -> str:
        return any_of([*self.own, *self.near, *self.together, *self.synonyms])

    @cached_property
    def named(self) -> str:
        """The word as such, not merely its parts somewhere or what means the same."""
        return any_of([*self.own, *self.near])


def term_for(word: str, *, synonyms: Synonyms, joined: Iterable[str] = ()) -> Term:
    """`joined` are spellings of this word and a neighbour as one."""
    own = _lexeme(stem(word))
    near = [_lexeme(PART + stem(word))]
    if len(word) >= SHORTEST_BEGINNING:
        near.append(f"{_lexeme(bare(word))}:*")
    near += [_lexeme(stem(both)) for both in joined]
    parts = [_part(part, synonyms) for part in split_compound(word)]
    together = all_of(part.named for part in parts)
    meant = _synonyms_of((word,), synonyms)
    alike = [_phrase_near(words) for words in meant]
    if any(part.synonyms for part in parts):
        alike.append(all_of(part.query for part in parts))
    return Term(
        word=word,
        own=(own,),
        near=tuple(dict.fromkeys(near)),
        together=(together,) if parts else (),
        synonyms=tuple(alike),
        parts=tuple(parts),
        meant=tuple(" ".join(words) for words in meant),
    )


def terms_of(words: Words, *, synonyms: Synonyms) -> tuple[Term, ...]:
    """One term per word; words that mean something together share their synonyms."""
    terms = []
    for word in words.words:
        joined = ["".join(pair) for pair in words.pairs if word in pair]
        term = term_for(word, synonyms=synonyms, joined=joined)
        shared = [
            other for pair in words.pairs if word in pair for other in _synonyms_of(pair, synonyms)
        ]
        if shared:
            term = replace(
                term,
                synonyms=(*term.synonyms, *map(_phrase_near, shared)),
                meant=(*term.meant, *(" ".join(words) for words in shared)),
            )
        terms.append(term)
    return tuple(terms)


def phrase(words: Sequence[str]) -> str:
    """These words in these places, in any inflection; an empty text is any one word."""
    found, gap = "", 1
    for word in words:
        if not word:
            gap += 1
            continue
        found += (f" <{gap}> " if found else "") + _lexeme(stem(word))
        gap = 1
    return f"({found})"


def whole(words: Sequence[str]) -> str:
    """For what must not occur: the words themselves, or as parts of longer words."""
    if len(words) > 1:
        return phrase(words)
    return any_of([_lexeme(stem(words[0])), _lexeme(PART + stem(words[0]))])


def any_of(alternatives: Iterable[str]) -> str:
    return "(" + " | ".join(dict.fromkeys(alternatives)) + ")"


def all_of(conditions: Iterable[str]) -> str:
    return "(" + " & ".join(conditions) + ")"


def _part(part: str, synonyms: Synonyms) -> Term:
    """A part of a compound of the question, which may be a word or a part in an entry."""
    meant = [words for words in _synonyms_of((part,), synonyms) if len(words) == 1]
    return Term(
        word=part,
        own=(_lexeme(stem(part)),),
        near=(_lexeme(PART + stem(part)),),
        synonyms=tuple(_phrase_near(words) for words in meant),
        meant=tuple(words[0] for words in meant),
    )


def _synonyms_of(words: tuple[str, ...], synonyms: Synonyms) -> Sequence[tuple[str, ...]]:
    return synonyms.of(words)[:MOST_SYNONYMS]


def _phrase_near(words: tuple[str, ...]) -> str:
    """A synonym: a phrase, or a word as such or as a part of a longer one."""
    if len(words) > 1:
        return phrase(words)
    return any_of([_lexeme(stem(words[0])), _lexeme(PART + stem(words[0]))])


def in_head(query: str, labels: str = "") -> str:
    """The same query for a head, which has no places, so that a phrase is its words; with labels
    only for words in these fields."""
    query = _BESIDE.sub(" & ", query)
    return _LEXEME_END.sub(lambda end: f"'{end[1] or ':'}{labels}", query) if labels else query


def _lexeme(lexeme: str) -> str:
    # Folded words are letters and digits: nothing in them could end the quotation.
    return f"'{lexeme[:LONGEST_LEXEME]}'"
