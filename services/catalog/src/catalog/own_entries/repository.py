"""Statements about the entries of one organisation."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import load_only

from catalog.database import AnyRow
from catalog.drafts.models import Draft
from catalog.solutions.models import Solution
from catalog.solutions.repository import last_confirmed_at
from catalog.uses.enums import PUBLIC_LEVELS, UseLevel
from catalog.uses.models import Use

SHOWN = (Solution.slug, Solution.name, Solution.status, Solution.revision_number)


async def find(session: AsyncSession, solution_id: UUID) -> AnyRow:
    """A row (solution, last confirmation, draft)."""
    return (await session.execute(_entries().where(Solution.id == solution_id))).one()


async def find_page(
    session: AsyncSession, owner_id: UUID, *, after: str | None, limit: int
) -> Sequence[AnyRow]:
    """Rows as of `find`, by short name."""
    slug = Solution.slug.collate("C")
    statement = _entries().where(Solution.owner_id == owner_id).order_by(slug).limit(limit)
    if after is not None:
        statement = statement.where(slug > after)
    return (await session.execute(statement)).all()


async def count(session: AsyncSession, owner_id: UUID) -> int:
    statement = select(func.count(Solution.id)).where(Solution.owner_id == owner_id)
    return (await session.execute(statement)).scalar_one()


async def count_uses(session: AsyncSession, solution_ids: Sequence[UUID]) -> Sequence[AnyRow]:
    """Rows (solution id, public, waiting, declined)."""
    is_claim = Use.level == UseLevel.CLAIMED
    statement = (
        select(
            Use.solution_id,
            func.count().filter(Use.level.in_(PUBLIC_LEVELS)).label("public"),
            func.count().filter(is_claim, Use.declined_at.is_(None)).label("waiting"),
            func.count().filter(is_claim, Use.declined_at.is_not(None)).label("declined"),
        )
        .where(Use.solution_id.in_(solution_ids))
        .group_by(Use.solution_id)
    )
    return (await session.execute(statement)).all()


def _entries() -> Select[*tuple[Any, ...]]:
    return (
        select(Solution, last_confirmed_at().label("last_confirmed_at"), Draft)
        .outerjoin(Draft, Draft.solution_id == Solution.id)
        .options(
            load_only(*SHOWN, raiseload=True),
            load_only(Draft.status, Draft.reason, Draft.updated_at, raiseload=True),
        )
    )
