"""Turns the words of a question into what the index is asked for.

A word of a question is found in three ways, the nearest first: the word itself in any inflection;
near it, as part of a longer word, as its beginning, or as its own parts; and as a synonym of it or
of its parts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from catalog.search.conditions import AnyOf, Condition, Phrase, Word, all_of, any_of
from catalog.search.lexemes import LONGEST_LEXEME, PART
from catalog.search.parsing import Words
from catalog.synonyms.service import Synonyms
from reference.german import bare, split_compound, stem

SHORTEST_BEGINNING = 4
MOST_SYNONYMS = 12


@dataclass(frozen=True)
class Term:
    """One word of a question and the ways to find it; each has alternatives."""

    word: str
    own: tuple[Condition, ...]
    near: tuple[Condition, ...] = ()
    together: tuple[Condition, ...] = ()
    synonyms: tuple[Condition, ...] = ()
    parts: tuple["Term", ...] = field(default=())
    meant: tuple[str, ...] = ()

    @cached_property
    def ways(self) -> tuple[Condition | None, ...]:
        """One condition for each way, the nearest first; None for a way that there is not."""
        ways = (self.own, self.near, self.together, self.synonyms)
        return tuple(any_of(way) if way else None for way in ways)

    @cached_property
    def query(self) -> Condition:
        return AnyOf(tuple(way for way in self.ways if way))

    @cached_property
    def named(self) -> Condition:
        """The word as such, not merely its parts somewhere or what means the same."""
        return AnyOf(tuple(way for way in self.ways[:2] if way))


def term_for(word: str, *, synonyms: Synonyms, joined: Iterable[str] = ()) -> Term:
    """`joined` are spellings of this word and a neighbour as one."""
    near: list[Condition] = [_word(PART + stem(word))]
    if len(word) >= SHORTEST_BEGINNING:
        near.append(beginning(bare(word)))
    near += [_word(stem(both)) for both in joined]
    parts = [_part(part, synonyms) for part in split_compound(word)]
    meant = _synonyms_of((word,), synonyms)
    alike = [_phrase_near(words) for words in meant]
    if any(part.synonyms for part in parts):
        alike.append(all_of(part.query for part in parts))
    return Term(
        word=word,
        own=(_word(stem(word)),),
        near=tuple(near),
        together=(all_of(part.named for part in parts),) if parts else (),
        synonyms=tuple(alike),
        parts=tuple(parts),
        meant=tuple(map(_readable, meant)),
    )


def terms_of(words: Words, *, synonyms: Synonyms) -> tuple[Term, ...]:
    """One term per word; words that mean something together share their synonyms."""
    terms = []
    for word in words.words:
        runs = [run for run in words.runs if word in run]
        joined = ["".join(run) for run in runs]
        term = term_for(word, synonyms=synonyms, joined=joined)
        shared = [other for run in runs for other in _synonyms_of(run, synonyms)]
        if shared:
            term = replace(
                term,
                synonyms=(*term.synonyms, *map(_phrase_near, shared)),
                meant=(*term.meant, *map(_readable, shared)),
            )
        terms.append(term)
    return tuple(terms)


def phrase(words: Sequence[str]) -> Condition:
    """These words in these places, in any inflection; an empty text is any one word."""
    places = [(place, _word(stem(word))) for place, word in enumerate(words) if word]
    first, word = places[0]
    if len(places) == 1:
        return word
    return Phrase(tuple((place - first, word) for place, word in places))


def whole(words: Sequence[str]) -> Condition:
    """For what must not occur: the words themselves, or as parts of longer words."""
    return phrase(words) if len(words) > 1 else _word_or_part(words[0])


def beginning(letters: str) -> Condition:
    return Word(letters[:LONGEST_LEXEME], is_beginning=True)


def _part(part: str, synonyms: Synonyms) -> Term:
    """A part of a compound of the question, which may be a word or a part in an entry."""
    meant = [words for words in _synonyms_of((part,), synonyms) if len(words) == 1]
    return Term(
        word=part,
        own=(_word(stem(part)),),
        near=(_word(PART + stem(part)),),
        synonyms=tuple(_phrase_near(words) for words in meant),
        meant=tuple(words[0] for words in meant),
    )


def _synonyms_of(words: tuple[str, ...], synonyms: Synonyms) -> Sequence[tuple[str, ...]]:
    return synonyms.of(words)[:MOST_SYNONYMS]


def _readable(words: tuple[str, ...]) -> str:
    return " ".join(filter(None, words))


def _phrase_near(words: tuple[str, ...]) -> Condition:
    """A synonym: a phrase, or a word as such or as a part of a longer one."""
    return phrase(words) if len(words) > 1 else _word_or_part(words[0])


def _word_or_part(word: str) -> Condition:
    return any_of([_word(stem(word)), _word(PART + stem(word))])


def _word(lexeme: str) -> Word:
    return Word(lexeme[:LONGEST_LEXEME])
