"""Statements about what municipalities run."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Text, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.solutions.enums import LISTED_STATUSES
from catalog.solutions.models import Solution
from catalog.uses.enums import UseStatus
from catalog.uses.models import Use
from catalog.uses.policy import is_public

KREIS_DIGITS = 5
RUNNING = (UseStatus.PILOT, UseStatus.ACTIVE)


async def count_by_place(session: AsyncSession) -> Sequence[AnyRow]:
    """Rows (area key, number of listed solutions that run there), Länder left out."""
    statement = (
        select(Use.area_key, func.count(Use.solution_id.distinct()))
        .join(Solution, Solution.id == Use.solution_id)
        .where(*_runs(), func.length(Use.area_key) >= KREIS_DIGITS)
        .group_by(Use.area_key)
    )
    return (await session.execute(statement)).all()


async def find_running(
    session: AsyncSession, area_keys: Sequence[str], *, limit: int
) -> Sequence[AnyRow]:
    """Rows (area key, status, level, slug, name, short description) of what runs there.

    By a hash of the solution, then by area key.
    """
    statement = (
        select(
            Use.area_key,
            Use.status,
            Use.level,
            Solution.slug,
            Solution.name,
            Solution.short_description,
        )
        .join(Solution, Solution.id == Use.solution_id)
        .where(*_runs(), Use.area_key.in_(area_keys))
        .order_by(func.md5(cast(Solution.id, Text)), Use.area_key, Use.id)
        .limit(limit)
    )
    return (await session.execute(statement)).all()


def _runs() -> list[ColumnElement[bool]]:
    """A source that does not tell the status still says that somebody uses it."""
    return [
        is_public(),
        or_(Use.status.is_(None), Use.status.in_(RUNNING)),
        Solution.status.in_(LISTED_STATUSES),
    ]
