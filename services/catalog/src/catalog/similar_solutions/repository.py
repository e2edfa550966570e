"""The statement that finds similar entries."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CTE,
    ColumnElement,
    Text,
    case,
    cast,
    func,
    literal,
    or_,
    select,
    true,
    union,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from catalog.database import AnyRow
from catalog.similar_solutions.schemas import SimilarityKind
from catalog.solutions.enums import LISTED_STATUSES
from catalog.solutions.models import SimilarSolution, Solution, StandardSupport
from catalog.uses.models import Use
from catalog.uses.policy import is_public

KREIS_DIGITS = 5
"""Whoever runs something for a whole Land says little about towns."""

OWN_COLUMNS = (
    Solution.id,
    Solution.solution_types,
    Solution.keywords,
    Solution.action_fields,
    Solution.part_of_id,
    Solution.fork_of_id,
)
Other = aliased(Solution, name="other")
_NONE: ColumnElement[Any] = cast([], ARRAY(Text))


async def find_similar(session: AsyncSession, solution_id: UUID, *, limit: int) -> Sequence[AnyRow]:
    """Rows (slug, name, short description, and what both share: relations, solution types,
    keywords, standards, action fields, area keys), closest first.

    Declared relations weigh 10, a shared solution type 4, a keyword 3, a standard 2, an action
    field and a place 1; of keywords and standards three count, of places two. Ties are settled
    by a hash of the id. A shared action field or place alone makes nothing similar.
    """
    own = select(*OWN_COLUMNS).where(Solution.id == solution_id).cte("own")
    relation = _related(own)
    standard = _sharing_standards(solution_id)
    place = _sharing_places(solution_id)

    relations = func.coalesce(relation.c.kinds, _NONE)
    types = _shared(Other.solution_types, own.c.solution_types)
    keywords = _shared(Other.keywords, own.c.keywords)
    standards = func.coalesce(standard.c.names, _NONE)
    fields = _shared(Other.action_fields, own.c.action_fields)
    places = func.coalesce(place.c.area_keys, _NONE)
    closeness = (
        10 * func.cardinality(relations)
        + 4 * func.cardinality(types)
        + 3 * func.least(func.cardinality(keywords), 3)
        + 2 * func.least(func.cardinality(standards), 3)
        + func.cardinality(fields)
        + func.least(func.cardinality(places), 2)
    )
    statement = (
        select(
            Other.slug, Other.name, Other.short_description,
            relations, types, keywords, standards, fields, places,
        )
        .select_from(Other)
        .join(own, true())
        .outerjoin(relation, relation.c.id == Other.id)
        .outerjoin(standard, standard.c.solution_id == Other.id)
        .outerjoin(place, place.c.solution_id == Other.id)
        .where(
            Other.id != solution_id,
            Other.status.in_(LISTED_STATUSES),
            or_(
                Other.solution_types.bool_op("&&")(own.c.solution_types),
                Other.keywords.bool_op("&&")(own.c.keywords),
                relation.c.id.is_not(None),
                standard.c.solution_id.is_not(None),
            ),
        )
        .order_by(closeness.desc(), func.md5(cast(Other.id, Text)))
        .limit(limit)
    )  # fmt: skip
    return (await session.execute(statement)).all()


def _related(own: CTE) -> CTE:
    """What one of the two entries says about the other; (id, kinds)."""

    def said(other_id: Any, kind: SimilarityKind, condition: ColumnElement[bool]) -> Any:
        return select(other_id.label("id"), literal(kind, Text).label("kind")).where(condition)

    each = union(
        said(SimilarSolution.similar_id, SimilarityKind.DECLARED,
             SimilarSolution.solution_id == own.c.id),
        said(SimilarSolution.solution_id, SimilarityKind.DECLARED,
             SimilarSolution.similar_id == own.c.id),
        said(own.c.part_of_id, SimilarityKind.PART_OF, own.c.part_of_id.is_not(None)),
        said(Solution.id, SimilarityKind.HAS_PART, Solution.part_of_id == own.c.id),
        said(own.c.fork_of_id, SimilarityKind.FORK_OF, own.c.fork_of_id.is_not(None)),
        said(Solution.id, SimilarityKind.HAS_FORK, Solution.fork_of_id == own.c.id),
    ).subquery()  # fmt: skip
    return (
        select(each.c.id, _collected(each.c.kind).label("kinds")).group_by(each.c.id).cte("related")
    )


def _sharing_standards(solution_id: UUID) -> CTE:
    """Who speaks a standard that this entry speaks; (solution_id, names)."""
    own = select(StandardSupport.standard).where(StandardSupport.solution_id == solution_id)
    return (
        select(StandardSupport.solution_id, _collected(StandardSupport.standard).label("names"))
        .where(StandardSupport.standard.in_(own))
        .group_by(StandardSupport.solution_id)
        .cte("sharing_standards")
    )


def _sharing_places(solution_id: UUID) -> CTE:
    """What is publicly used where this entry is, Länder left out; (solution_id, area_keys)."""
    is_local = func.length(Use.area_key) >= KREIS_DIGITS
    own = select(Use.area_key).where(Use.solution_id == solution_id, is_public(), is_local)
    return (
        select(Use.solution_id, _collected(Use.area_key).label("area_keys"))
        .where(Use.area_key.in_(own), is_public())
        .group_by(Use.solution_id)
        .cte("sharing_places")
    )


def _collected(column: Any) -> ColumnElement[Any]:
    return func.array_agg(aggregate_order_by(column.distinct(), column), type_=ARRAY(Text))


def _shared(others: Any, own: Any) -> ColumnElement[Any]:
    """What stands in both lists, in the order of the other entry."""
    each = func.unnest(others).table_valued("value").render_derived("each")
    in_both = select(each.c.value).where(each.c.value == func.any(own)).correlate(Other, own.table)
    return case(
        (others.bool_op("&&")(own), func.array(in_both.scalar_subquery(), type_=ARRAY(Text))),
        else_=_NONE,
    )
