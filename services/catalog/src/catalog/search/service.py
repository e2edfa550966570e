"""Answers the list of solutions."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.areas.schemas import AreaRef
from catalog.areas.service import require_known
from catalog.search import repository
from catalog.search.answers import Answer, Answers
from catalog.search.changes import find_version
from catalog.search.document import code_of
from catalog.search.meaning import Meanings
from catalog.search.memory import Counted, Memory, recall, remember
from catalog.search.planner import plan_for
from catalog.search.planning import Plan
from catalog.search.repository import Chosen, Found, Hit
from catalog.search.schemas import (
    FACETS,
    Because,
    CorrectedWord,
    Expansion,
    Interpretation,
    SolutionQuery,
    Sort,
)
from catalog.solutions.schemas import Closeness, FoundIn, Why
from catalog.uses.service import find_near
from catalog.vocabularies.service import broader_than
from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from reference import areas

_FOUND_IN = dict(zip(repository.LABELS, FoundIn, strict=True))
_CLOSENESS = tuple(Closeness)


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
    plan, found, counted = await _find(session, query, memory, meanings, after)
    if found.version != memory.version:
        memory = await remember(session)
        plan, found, counted = await _find(session, query, memory, meanings, after)

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
                orjson.Fragment(_card(hit, near.get(hit.solution_id, []), plan)) for hit in page
            ],
            "next_cursor": next_cursor,
            "total": counted.total,
            "facets": _facets(counted.counts, memory, query),
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
) -> tuple[Plan, Found, Counted]:
    plan = await plan_for(session, query.q, is_exact=query.exact, memory=memory, meanings=meanings)
    chosen = query.chosen()
    # Counting everything takes long, and nothing but the filters changes the numbers.
    remembered = memory.browsing.get(_key(chosen)) if plan.is_browsing else None
    found = await repository.find_page(
        session,
        plan,
        chosen=chosen_codes(query),
        sort=query.sort,
        after=after,
        limit=query.limit + 1,
        has_facets=remembered is None,
    )
    counted = remembered or Counted(found.total, found.counts or ())
    if plan.is_browsing and found.version == memory.version:
        memory.browsing.put(_key(chosen), counted)
    return plan, found, counted


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


def _card(hit: Hit, near: Sequence[AreaRef], plan: Plan) -> bytes:
    """The stored card with what depends on the question."""
    asked = {
        "uses_near": [ref.model_dump() for ref in near],
        "why": _why(hit, plan).model_dump() if plan.terms else None,
    }
    return hit.card.encode()[:-1] + b"," + orjson.dumps(asked)[1:]


def _why(hit: Hit, plan: Plan) -> Why:
    return Why(
        found_in=[_FOUND_IN[label] for label in hit.labels],
        by=_CLOSENESS[hit.closeness],
        missing=[plan.terms[number].word for number in hit.missing],
        is_in_place=hit.is_in_place,
    )


def _facets(
    counts: Iterable[tuple[int, int, int]], memory: Memory, query: SolutionQuery
) -> list[dict[str, Any]]:
    """Members of `Facet`, all facets in their order; values by number, then by name.

    An entry counts for a value when it misses no filter, or none but that of the value's facet.
    """
    own = {facet: 1 << place for place, facet in enumerate(query.chosen())}
    numbers: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
    for code, missed, number in counts:
        if code not in memory.facets:
            continue
        facet, value = memory.facets[code]
        if missed in (0, own.get(facet)) and (facet != "kreis" or value[:2] in query.land):
            numbers[facet][value] += number
    return [
        {"name": name, "values": [_facet_value(name, *each) for each in _in_order(found)]}
        for name, found in numbers.items()
    ]


def _in_order(numbers: Counter[str]) -> list[tuple[str, int]]:
    return sorted(numbers.items(), key=lambda each: (-each[1], each[0]))


def _facet_value(facet: str, value: str, count: int) -> dict[str, Any]:
    return {
        "value": value,
        "count": count,
        "broader": _broader(facet, value),
        "name": _name(value) if facet == "kreis" else None,
    }


def _broader(facet: str, value: str) -> str | None:
    if facet == "kreis":
        return value[:2]
    return next(iter(broader_than("standards", [value])), None) if facet == "standard" else None


def _name(key: str) -> str | None:
    area = areas.get(key)
    return area.name if area else None


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
