"""Vocabularies of the reference tables, for the API and for checking values."""

from collections.abc import Iterable

from catalog.vocabularies.schemas import Concept, Vocabulary, VocabularySummary
from reference import vocabularies


def list_summaries() -> list[VocabularySummary]:
    known = [vocabularies.get(name) for name in vocabularies.names()]
    return [
        VocabularySummary(
            name=vocabulary.name,
            title=vocabulary.title,
            source=vocabulary.source,
            concept_count=len(vocabulary.concepts),
        )
        for vocabulary in known
    ]


def describe_vocabulary(name: str) -> Vocabulary:
    vocabulary = vocabularies.get(name)
    empty = dict.fromkeys(Concept.model_fields)
    return Vocabulary(
        name=vocabulary.name,
        title=vocabulary.title,
        source=vocabulary.source,
        concepts=[
            Concept.model_validate(empty | concept.model_dump()) for concept in vocabulary.concepts
        ],
    )


def concept_ids(name: str) -> list[str]:
    return [concept.id for concept in vocabularies.get(name).concepts]


def broader_than(name: str, ids: Iterable[str]) -> list[str]:
    """The concepts above these, up to the widest; each concept itself is left out."""
    found: list[str] = []
    for concept_id in ids:
        concept = vocabularies.concept(name, concept_id)
        while concept is not None and concept.broader is not None:
            found.append(concept.broader)
            concept = vocabularies.concept(name, concept.broader)
    return found


def words_of(name: str, ids: Iterable[str]) -> list[str]:
    """Everything that people call these concepts, in both languages."""
    words: list[str] = []
    for concept_id in ids:
        concept = vocabularies.concept(name, concept_id)
        if concept is not None:
            words += [concept.label.de, concept.label.en, *concept.alt_labels]
    return words
