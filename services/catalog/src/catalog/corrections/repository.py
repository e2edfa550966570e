"""Statements about suggested corrections."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import load_only

from catalog.corrections.models import Correction, CorrectionStatus
from catalog.database import AnyRow
from catalog.solutions.models import Solution
from catalog.solutions.repository import REF_COLUMNS


@dataclass(frozen=True, slots=True)
class CorrectionFilter:
    """Which corrections somebody asks for; what is empty does not narrow."""

    owner_id: UUID | None = None
    status: CorrectionStatus | None = None
    slug: str | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        wanted = (
            (Solution.owner_id, self.owner_id),
            (Correction.status, self.status),
            (Solution.slug, self.slug),
        )
        return [column == value for column, value in wanted if value is not None]


async def count_open(session: AsyncSession, solution_id: UUID) -> int:
    is_open = Correction.status == CorrectionStatus.OPEN
    statement = select(func.count(Correction.id)).where(
        Correction.solution_id == solution_id, is_open
    )
    return (await session.execute(statement)).scalar_one()


async def find_page(
    session: AsyncSession, wanted: CorrectionFilter, *, before: int | None, limit: int
) -> Sequence[AnyRow]:
    """Rows (correction, solution), the newest first."""
    statement = (
        select(Correction, Solution)
        .join(Solution, Solution.id == Correction.solution_id)
        .where(*wanted.conditions())
        .order_by(Correction.number.desc())
        .limit(limit)
        .options(load_only(*REF_COLUMNS))
    )
    if before is not None:
        statement = statement.where(Correction.number < before)
    return (await session.execute(statement)).all()


async def count(session: AsyncSession, wanted: CorrectionFilter) -> int:
    statement = (
        select(func.count(Correction.id))
        .join(Solution, Solution.id == Correction.solution_id)
        .where(*wanted.conditions())
    )
    return (await session.execute(statement)).scalar_one()


async def find_for_update(
    session: AsyncSession, correction_id: UUID, *, owner_id: UUID | None
) -> AnyRow | None:
    """The row (correction, solution), the correction locked."""
    statement = (
        select(Correction, Solution)
        .join(Solution, Solution.id == Correction.solution_id)
        .where(Correction.id == correction_id, *CorrectionFilter(owner_id).conditions())
        .options(load_only(*REF_COLUMNS))
        .with_for_update(of=Correction)
    )
    return (await session.execute(statement)).one_or_none()
