"""Statements about handovers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import load_only

from catalog.database import AnyRow
from catalog.handovers.models import Handover, HandoverStatus
from catalog.solutions.models import Solution
from catalog.solutions.repository import REF_COLUMNS

IS_OPEN = Handover.status == HandoverStatus.OPEN


@dataclass(frozen=True, slots=True)
class HandoverFilter:
    """Which handovers somebody asks for; what is empty does not narrow."""

    party: UUID | None
    status: HandoverStatus | None
    slug: str | None

    def conditions(self) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = []
        if self.party is not None:
            sides = (Handover.from_organization_id, Handover.to_organization_id)
            conditions.append(or_(*(side == self.party for side in sides)))
        if self.status is not None:
            conditions.append(Handover.status == self.status)
        if self.slug is not None:
            conditions.append(Solution.slug == self.slug)
        return conditions


async def find_page(
    session: AsyncSession, wanted: HandoverFilter, *, before: UUID | None, limit: int
) -> Sequence[AnyRow]:
    """Rows (handover, solution), the one offered last first."""
    statement = (
        select(Handover, Solution)
        .join(Solution, Solution.id == Handover.solution_id)
        .where(*wanted.conditions())
        .order_by(Handover.id.desc())
        .limit(limit)
        .options(load_only(*REF_COLUMNS))
    )
    if before is not None:
        statement = statement.where(Handover.id < before)
    return (await session.execute(statement)).all()


async def count(session: AsyncSession, wanted: HandoverFilter) -> int:
    statement = (
        select(func.count(Handover.id))
        .join(Solution, Solution.id == Handover.solution_id)
        .where(*wanted.conditions())
    )
    return (await session.execute(statement)).scalar_one()


async def find(session: AsyncSession, handover_id: UUID) -> AnyRow | None:
    """A row (handover, solution)."""
    statement = (
        select(Handover, Solution)
        .join(Solution, Solution.id == Handover.solution_id)
        .where(Handover.id == handover_id)
        .options(load_only(*REF_COLUMNS))
    )
    return (await session.execute(statement)).one_or_none()


async def find_solution_id(session: AsyncSession, handover_id: UUID) -> UUID | None:
    statement = select(Handover.solution_id).where(Handover.id == handover_id)
    return (await session.scalars(statement)).one_or_none()


async def find_for_update(session: AsyncSession, handover_id: UUID) -> Handover | None:
    return await session.get(Handover, handover_id, with_for_update=True)


async def find_open(session: AsyncSession, solution_id: UUID) -> Handover | None:
    statement = select(Handover).where(Handover.solution_id == solution_id, IS_OPEN)
    return (await session.scalars(statement.with_for_update())).one_or_none()


async def find_expired(session: AsyncSession, *, now: datetime, limit: int) -> Sequence[Handover]:
    """Open handovers whose time is over, locked."""
    statement = (
        select(Handover)
        .where(IS_OPEN, Handover.expires_at <= now)
        .order_by(Handover.id)
        .limit(limit)
        .with_for_update()
    )
    return (await session.scalars(statement)).all()
