"""What may be meant by what has been typed so far."""

import asyncio
from collections.abc import Iterable, Sequence
from functools import cache

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.repair import nearest_word
from catalog.suggestions import repository
from catalog.suggestions.schemas import (
    Suggestion,
    SuggestionKind,
    SuggestionList,
    SuggestionParameters,
)
from reference import areas, vocabularies
from reference.german import bare, fold, load_lexicon, stem
from reference.labels import Label

SHORTEST = 2
MOST_WORDS = 8
# Areas and makers of two letters are too many to be of use.
SHORTEST_NAME = 3
MOST_NAMES, MOST_TERMS, MOST_CONCEPTS, MOST_OTHERS = 4, 3, 2, 2


async def suggest(session: AsyncSession, parameters: SuggestionParameters) -> SuggestionList:
    """Nothing for less than two letters. A word with a typo is repaired when nothing else fits."""
    await asyncio.to_thread(load_lexicon)
    words = fold(parameters.q).split()[:MOST_WORDS]
    if len("".join(words)) < SHORTEST:
        return SuggestionList(items=[])
    found = await _suggest(session, words)
    if not found:
        meant = [fold(await nearest_word(session, word) or word) for word in words]
        found = await _suggest(session, meant) if meant != words else []
    return SuggestionList(items=found[: parameters.limit])


async def _suggest(session: AsyncSession, words: Sequence[str]) -> list[Suggestion]:
    text, last = " ".join(words), words[-1]
    names = await repository.find_names(session, _name_query(words), limit=MOST_NAMES)
    found = [_suggestion(name, SuggestionKind.SOLUTION, slug=slug) for slug, name in names]
    if len(words) == 1:
        spellings = await repository.find_words(session, last, limit=MOST_TERMS)
        found += [_suggestion(spelling, SuggestionKind.WORD) for spelling in spellings]
    for kind in (SuggestionKind.ACTION_FIELD, SuggestionKind.SOLUTION_TYPE):
        found += _concepts(kind, text)
    if len(text) >= SHORTEST_NAME:
        makers = await repository.find_makers(session, text, limit=MOST_OTHERS)
        found += [
            _suggestion(name, SuggestionKind.ORGANIZATION, value=str(organization_id))
            for organization_id, name in makers
        ]
        found += [
            _suggestion(area.name, SuggestionKind.PLACE, value=area.key)
            for area in areas.search(text, limit=MOST_OTHERS)
        ]
    return found


def _name_query(words: Sequence[str]) -> str:
    """All words in the name; each whole, as a part, or as a beginning."""
    return " & ".join(
        f"('{stem(word)}':A | '~{stem(word)}':A | '{bare(word)}':*A)" for word in words
    )


def _concepts(kind: SuggestionKind, text: str) -> Iterable[Suggestion]:
    fits = [
        _suggestion(label.de, kind, value=concept_id, label=label)
        for concept_id, label, names in _known_concepts(kind)
        if any(name.startswith(text) or f" {text}" in name for name in names)
    ]
    return fits[:MOST_CONCEPTS]


@cache
def _known_concepts(kind: SuggestionKind) -> list[tuple[str, Label, list[str]]]:
    """Id, label and everything it is called, folded."""
    return [
        (
            concept.id,
            concept.label,
            [fold(name) for name in (concept.label.de, concept.label.en, *concept.alt_labels)],
        )
        for concept in vocabularies.get(f"{kind.replace('_', '-')}s").concepts
    ]


def _suggestion(
    text: str,
    kind: SuggestionKind,
    *,
    slug: str | None = None,
    value: str | None = None,
    label: Label | None = None,
) -> Suggestion:
    return Suggestion(text=text, kind=kind, label=label, slug=slug, value=value)
