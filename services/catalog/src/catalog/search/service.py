"""Answers the list of solutions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.areas.schemas import AreaRef
from catalog.areas.service import require_known
from catalog.search.answers import Answer, Answers
from catalog.search.changes import find_version
from catalog.search.document import code_of
from catalog.search.finding import Chosen, Counted, Finding, Hit
from catalog.search.index import FIELDS
from catalog.search.meaning import Meanings
from catalog.search.memory import Memory, recall, remember
from catalog.search.planner import plan_for
from catalog.search.planning import Plan
from catalog.search.repository import find_cards
from catalog.search.schemas import (
    Because,
    CorrectedWord,
    Expansion,
    Interpretation,
    SolutionQuery,
    Sort,
)
from catalog.solutions.schemas import Closeness, FoundIn
from catalog.uses.service import find_near
from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from reference import areas

_FOUND_IN = dict(zip(reversed(FIELDS.lower()), FoundIn, strict=True))
_CLOSENESS = tuple(Closeness)


@dataclass(frozen=True, slots=True)
class Found:
    """A page and one hit more, when there is one; `version` is that of the `cards`."""

    hits: Sequence[Hit]
    counted: Counted
    version: str
    cards: Sequence[str]


async def search_solutions(
    session: AsyncSession,
    query: SolutionQuery,
    *,
    meanings: Meanings | None = None,
    answers: Answers | None = None,
) -> Answer:
    """Without `meanings` only words are compared; without `answers` everything is asked anew.

    Raises:
        InvalidParameter: the cursor is of another query, or the area is not in the register.
    """
    question = query.model_dump_json()
    if answers is not None and question in answers:
        answer = answers.get(question, version=await find_version(session))
        if answer is not None:
            return answer
    answer, version = await _search(session, query, meanings)
    if answers is not None and version is not None:
        answers.put(question, answer, version=version)
    return answer


async def _search(
    session: AsyncSession, query: SolutionQuery, meanings: Meanings | None
) -> tuple[Answer, str | None]:
    """The answer and the version that it tells of, None when the catalogue changed meanwhile."""
    area = require_known(query.area, parameter="area") if query.area else None
    scope = cursor_scope("list_solutions", query)
    after = decode_cursor(query.cursor, scope, str if query.sort is Sort.NAME else float, str)

    memory = await recall(session)
    plan, found = await _find(session, query, memory, meanings, after)
    if found.version != memory.version:
        memory = await remember(session)
        plan, found = await _find(session, query, memory, meanings, after)

    page = found.hits[: query.limit]
    places = _places_around(area or _area_of(plan))
    ids = [hit.solution_id for hit in page]
    near = await find_near(session, ids, places=places) if places and ids else {}
    has_more = len(found.hits) > query.limit
    next_cursor = encode_cursor(scope, page[-1].key, page[-1].neutral_order) if has_more else None
    interpretation = _interpretation(plan) if plan.terms else None
    # The cards are JSON already: reading them to write them again would take most of the time.
    content = orjson.dumps(
        {
            "items": [
                orjson.Fragment(_card(card, hit, near.get(hit.solution_id, []), plan))
                for card, hit in zip(found.cards, page, strict=False)
            ],
            "next_cursor": next_cursor,
            "total": found.counted.total,
            "facets": orjson.Fragment(memory.facets.written(found.counted, lands=query.land)),
            "interpretation": interpretation and interpretation.model_dump(by_alias=True),
        }
    )
    version = found.version if found.version == memory.version else None
    return Answer(content, next_cursor, _is_miss(query, plan, found)), version


def _is_miss(query: SolutionQuery, plan: Plan, found: Found) -> bool:
    """No entry has a word of the question, whatever the filters."""
    is_whole = query.cursor is None and not query.exact and not query.chosen()
    by_meaning = _CLOSENESS.index(Closeness.MEANING)
    return bool(plan.terms) and is_whole and all(hit.closeness == by_meaning for hit in found.hits)


async def _find(
    session: AsyncSession,
    query: SolutionQuery,
    memory: Memory,
    meanings: Meanings | None,
    after: Sequence[Any] | None,
) -> tuple[Plan, Found]:
    plan = await plan_for(session, query.q, is_exact=query.exact, memory=memory, meanings=meanings)
    finding = Finding(memory.index, plan, chosen_codes(query))
    # Counting everything takes longest, and nothing but the filters changes the numbers.
    key = _key(query.chosen()) if plan.is_browsing else None
    counted = memory.browsing.get(key) if key is not None else None
    if counted is None:
        counted = finding.counted()
        if key is not None:
            memory.browsing.put(key, counted)
    hits = finding.page(query.sort, after=after, limit=query.limit + 1)
    shown = [hit.solution_id for hit in hits[: query.limit]]
    version, cards = await find_cards(session, shown)
    return plan, Found(hits, counted, version, cards)


def chosen_codes(query: SolutionQuery) -> list[Chosen]:
    """The filters of a query as they stand in the index."""
    return [
        Chosen(facet, [code_of(facet, value) for value in values])
        for facet, values in query.chosen().items()
    ]


def _key(chosen: Mapping[str, Sequence[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((facet, tuple(sorted(values))) for facet, values in sorted(chosen.items()))


def _area_of(plan: Plan) -> areas.Area | None:
    return areas.get(plan.place.ref.key) if plan.place else None


def _places_around(area: areas.Area | None) -> list[str]:
    """The area itself, then what contains it, without the Verband, up to the Land."""
    if area is None:
        return []
    above = [place for place in areas.ancestors(area.key) if place.level != "verband"]
    return [place.key for place in (area, *above)]


def _card(card: str, hit: Hit, near: Sequence[AreaRef], plan: Plan) -> bytes:
    """The stored card with what depends on the question."""
    asked = {
        "uses_near": [ref.model_dump() for ref in near],
        "why": _why(hit, plan) if plan.terms else None,
    }
    return card.encode()[:-1] + b"," + orjson.dumps(asked)[1:]


def _why(hit: Hit, plan: Plan) -> dict[str, Any]:
    """Members of `Why`."""
    return {
        "found_in": [_FOUND_IN[label] for label in hit.labels],
        "by": _CLOSENESS[hit.closeness],
        "missing": [plan.terms[number].word for number in hit.missing],
        "is_in_place": hit.is_in_place,
    }


def _interpretation(plan: Plan) -> Interpretation:
    return Interpretation(
        searched=plan.words.spelling,
        corrections=[
            CorrectedWord(typed=correction.typed, meant=correction.meant)
            for correction in plan.corrections
        ],
        place=plan.place.ref if plan.place else None,
        other_places=list(plan.place.others) if plan.place else [],
        expansions=[*_expansions(plan)],
        is_relaxed=plan.is_relaxed,
        did_you_mean=plan.did_you_mean,
    )


def _expansions(plan: Plan) -> Iterable[Expansion]:
    for term in plan.terms:
        if term.parts:
            parts = [part.word for part in term.parts]
            yield Expansion(word=term.word, because=Because.COMPOUND, words=parts)
        for each in (term, *term.parts):
            if each.meant:
                words = list(each.meant)
                yield Expansion(word=each.word, because=Because.SYNONYM, words=words)
    if plan.added:
        yield Expansion(word=plan.words.spelling, because=Because.MEANING, words=[])
