"""Tells which entries are close to one, each with its reasons."""

from collections.abc import Callable, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.areas.service import find_ref
from catalog.similar_solutions import repository
from catalog.similar_solutions.schemas import (
    Similarity,
    SimilarityKind,
    SimilarSolution,
    SimilarSolutions,
)
from catalog.solutions.service import find_public_id
from catalog.solutions.value_labels import word
from chassis.types import LocalizedText
from reference.labels import Label

MAX_SIMILAR = 8

_RELATIONS = {
    SimilarityKind.DECLARED: Label(de="Im Eintrag als ähnlich genannt", en="Named as similar"),
    SimilarityKind.PART_OF: Label(de="Enthält diese Lösung", en="Contains this solution"),
    SimilarityKind.HAS_PART: Label(de="Teil dieser Lösung", en="Part of this solution"),
    SimilarityKind.FORK_OF: Label(
        de="Diese Lösung ist daraus hervorgegangen", en="This solution was made from it"
    ),
    SimilarityKind.HAS_FORK: Label(
        de="Aus dieser Lösung hervorgegangen", en="Made from this solution"
    ),
}


async def list_similar(session: AsyncSession, slug: str) -> SimilarSolutions:
    """Raises:
    SolutionNotFound: there is none, or the public may not see it (same answer on purpose).
    """
    solution_id = await find_public_id(session, slug)
    rows = await repository.find_similar(session, solution_id, limit=MAX_SIMILAR)
    return SimilarSolutions(
        items=[
            SimilarSolution(
                slug=slug,
                name=name,
                short_description=short_description,
                reasons=_reasons(*shared),
            )
            for slug, name, short_description, *shared in rows
        ]
    )


def _reasons(
    relations: Sequence[str],
    types: Sequence[str],
    keywords: Sequence[str],
    standards: Sequence[str],
    fields: Sequence[str],
    places: Sequence[str],
) -> list[Similarity]:
    """The strongest first."""
    named = [kind for kind in _RELATIONS if kind in relations]
    return [
        *(_reason(kind, _RELATIONS[kind], [], _plain) for kind in named),
        *_listed(
            SimilarityKind.SOLUTION_TYPE,
            Label(de="Gleiche Lösungsart", en="Same type of solution"),
            types,
            lambda value: word("solution-types", value),
        ),
        *_listed(
            SimilarityKind.KEYWORD, Label(de="Gleiches Thema", en="Same topic"), keywords, _plain
        ),
        *_listed(
            SimilarityKind.STANDARD,
            Label(de="Gleiche Standards", en="Same standards"),
            standards,
            lambda value: word("standards", value),
        ),
        *_listed(
            SimilarityKind.ACTION_FIELD,
            Label(de="Gleiches Handlungsfeld", en="Same action field"),
            fields,
            lambda value: word("action-fields", value),
        ),
        *_listed(
            SimilarityKind.SAME_PLACE,
            Label(de="Auch genutzt in", en="Also used in"),
            places,
            _place,
        ),
    ]


def _listed(
    kind: SimilarityKind, title: Label, values: Sequence[str], name: Callable[[str], Label]
) -> list[Similarity]:
    return [_reason(kind, title, values, name)] if values else []


def _reason(
    kind: SimilarityKind, title: Label, values: Sequence[str], name: Callable[[str], Label]
) -> Similarity:
    names = [name(value) for value in values]
    german, english = ", ".join(n.de for n in names), ", ".join(n.en for n in names)
    return Similarity(
        kind=kind,
        text=LocalizedText(
            de=f"{title.de}: {german}" if names else title.de,
            en=f"{title.en}: {english}" if names else title.en,
        ),
        values=list(values),
    )


def _plain(value: str) -> Label:
    return Label(de=value, en=value)


def _place(key: str) -> Label:
    area = find_ref(key)
    return _plain(area.name if area else key)
