"""Turns the words of a question into what the index is asked for.

A word of a question is found in three ways, the nearest first: the word itself in any inflection;
near it, as part of a longer word, as its beginning, or as its own parts; and as a synonym.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from catalog.search.lexemes import LONGEST_LEXEME, PART
from catalog.search.parsing import Words
from reference.german import bare, split_compound, stem

SHORTEST_BEGINNING = 4
MOST_SYNONYMS = 12

Synonyms = Mapping[tuple[str, ...], Sequence[tuple[str, ...]]]
"""Stems of a word or words → folded words that mean the same."""


@dataclass(frozen=True)
class Term:
    """One word of a question; each member lists alternatives as tsquery expressions."""

    word: str
    own: tuple[str, ...]
    near: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    parts: tuple["Term", ...] = field(default=())
    meant: tuple[str, ...] = ()

    @cached_property
    def query(self) -> str:
        return any_of([*self.own, *self.near, *self.synonyms])


def term_for(word: str, *, synonyms: Synonyms, joined: Iterable[str] = ()) -> Term:
    """`joined` are spellings of this word and a neighbour as one."""
    own = _lexeme(stem(word))
    near = [_lexeme(PART + stem(word))]
    if len(word) >= SHORTEST_BEGINNING:
        near.append(f"{_lexeme(bare(word))}:*")
    near += [_lexeme(stem(both)) for both in joined]
    parts = [_part(part, synonyms) for part in split_compound(word)]
    if parts:
        near.append(all_of(part.query for part in parts))
    meant = _synonyms_of((stem(word),), synonyms)
    return Term(
        word=word,
        own=(own,),
        near=tuple(dict.fromkeys(near)),
        synonyms=tuple(_phrase_near(words) for words in meant),
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
            other
            for pair in words.pairs
            if word in pair
            for other in _synonyms_of(tuple(map(stem, pair)), synonyms)
        ]
        if shared:
            term = Term(
                word=word,
                own=term.own,
                near=term.near,
                synonyms=(*term.synonyms, *map(_phrase_near, shared)),
                parts=term.parts,
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
    meant = [words for words in _synonyms_of((stem(part),), synonyms) if len(words) == 1]
    return Term(
        word=part,
        own=(_lexeme(stem(part)),),
        near=(_lexeme(PART + stem(part)),),
        synonyms=tuple(_phrase_near(words) for words in meant),
        meant=tuple(words[0] for words in meant),
    )


def _synonyms_of(stems: tuple[str, ...], synonyms: Synonyms) -> Sequence[tuple[str, ...]]:
    return synonyms.get(stems, ())[:MOST_SYNONYMS]


def _phrase_near(words: tuple[str, ...]) -> str:
    """A synonym: a phrase, or a word in all the ways but as the beginning of another."""
    if len(words) > 1:
        return phrase(words)
    (word,) = words
    ways = [_lexeme(stem(word)), _lexeme(PART + stem(word))]
    parts = split_compound(word)
    if parts:
        ways.append(
            all_of(any_of([_lexeme(stem(part)), _lexeme(PART + stem(part))]) for part in parts)
        )
    return any_of(ways)


def _lexeme(lexeme: str) -> str:
    # Folded words are letters and digits: nothing in them could end the quotation.
    return f"'{lexeme[:LONGEST_LEXEME]}'"
