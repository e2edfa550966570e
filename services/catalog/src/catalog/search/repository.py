"""Statements of the search: one for a page, one for its facets, whatever is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Double,
    Float,
    Text,
    case,
    cast,
    column,
    func,
    literal,
    null,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.dialects.postgresql import REGCONFIG, array
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import load_only

from catalog.database import AnyRow
from catalog.organizations.models import OrganizationCopy
from catalog.search.models import SearchEntry
from catalog.search.schemas import Sort
from catalog.solutions.enums import LISTED_STATUSES
from catalog.solutions.models import Solution
from catalog.uses.policy import count_public_uses
from reference.german import exact_query, prefix_query

GERMAN = literal("german", REGCONFIG)
# For the weights D, C, B, A: a name outweighs any number of mentions in a text.
WEIGHTS = cast(array([0.02, 0.05, 0.2, 1.0]), ARRAY(Float(24)))


@dataclass(frozen=True, slots=True)
class Question:
    """What to look for: words, and per facet the values of which one has to fit."""

    q: str
    chosen: Mapping[str, Sequence[str]]


CARD_COLUMNS = (
    Solution.slug,
    Solution.name,
    Solution.kind,
    Solution.short_description,
    Solution.action_fields,
    Solution.solution_types,
    Solution.owner_id,
    Solution.is_open_source,
    Solution.license_spdx,
    Solution.development_status,
    Solution.known_fields,
    Solution.must_fields,
    Solution.review_depth,
    Solution.reviewed_at,
    Solution.updated_at,
)


async def find_page(
    session: AsyncSession,
    question: Question,
    *,
    sort: Sort,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[AnyRow]:
    """Rows (solution, owner, documented, confirmed, sort key, neutral order), in order."""
    key = _sort_key(question.q, sort)
    place = (key, SearchEntry.neutral_order)
    statement = (
        select(
            Solution,
            OrganizationCopy,
            *count_public_uses(Solution.id),
            key.label("key"),
            SearchEntry.neutral_order,
        )
        .join(SearchEntry, SearchEntry.solution_id == Solution.id)
        .outerjoin(OrganizationCopy, OrganizationCopy.id == Solution.owner_id)
        .where(*_is_asked_for(question), *_fits_all(question.chosen))
        .order_by(*place)
        .limit(limit)
        .options(load_only(*CARD_COLUMNS, raiseload=True))
    )
    if after is not None:
        statement = statement.where(tuple_(*place) > tuple_(*_typed(after, key)))
    return (await session.execute(statement)).all()


async def count_facets(session: AsyncSession, question: Question) -> Sequence[AnyRow]:
    """Rows (token, count); the row without a token is the total.

    A solution counts for the values of a facet when it misses no filter, or that facet's only.
    """
    found = (
        select(SearchEntry.tokens, _missed(question.chosen).label("missed"))
        .join(Solution, Solution.id == SearchEntry.solution_id)
        .where(*_is_asked_for(question))
        .cte("found")
    )
    each = func.unnest(found.c.tokens).table_valued(column("token", Text)).render_derived("each")
    facet = func.split_part(each.c.token, ":", 1)
    per_value = (
        select(each.c.token, func.count())
        .select_from(found)
        .join(each, true())
        .where(found.c.missed.bool_op("<@")(array([facet])))
        .group_by(each.c.token)
    )
    in_total = select(cast(null(), Text), func.count()).where(
        found.c.missed == cast([], ARRAY(Text))
    )
    return (await session.execute(union_all(per_value, in_total))).all()


def _is_asked_for(question: Question) -> list[ColumnElement[bool]]:
    is_listed = Solution.status.in_(LISTED_STATUSES)
    if not question.q:
        return [is_listed]
    words = func.to_tsquery(GERMAN, prefix_query(question.q))
    return [is_listed, SearchEntry.document.bool_op("@@")(words)]


def _fits_all(chosen: Mapping[str, Sequence[str]]) -> list[ColumnElement[bool]]:
    return [_fits(facet, values) for facet, values in chosen.items()]


def _fits(facet: str, values: Sequence[str]) -> ColumnElement[bool]:
    tokens = cast([f"{facet}:{value}" for value in values], ARRAY(Text))
    return SearchEntry.tokens.bool_op("&&")(tokens)


def _missed(chosen: Mapping[str, Sequence[str]]) -> ColumnElement[Any]:
    """Names of the filters that a row does not fit."""
    if not chosen:
        return cast([], ARRAY(Text))
    misses: list[ColumnElement[Any]] = [
        case((_fits(facet, values), null()), else_=literal(facet, Text))
        for facet, values in chosen.items()
    ]
    return func.array_remove(cast(array(misses), ARRAY(Text)), null(), type_=ARRAY(Text))


def _sort_key(q: str, sort: Sort) -> ColumnElement[Any]:
    """What to sort by, ascending."""
    if sort is Sort.NAME:
        # "C": the same order on every server, and the order in which cursors compare.
        return SearchEntry.name_order.collate("C")
    if sort is Sort.UPDATED:
        return cast(-func.extract("epoch", SearchEntry.updated_at), Double)
    return cast(-_rank(q), Double)


def _rank(q: str) -> ColumnElement[Any]:
    if not q:
        return literal(0.0, Double)
    prefixes = func.to_tsquery(GERMAN, prefix_query(q))
    words = func.to_tsquery(GERMAN, exact_query(q))
    document = SearchEntry.document
    return func.ts_rank(WEIGHTS, document, prefixes) + func.ts_rank(WEIGHTS, document, words)


def _typed(after: Sequence[Any], key: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    value, neutral_order = after
    return [cast(value, key.type), cast(neutral_order, Text)]
