"""SQL of the advice of units."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from competence_center.advice.models import Absence, Advice


async def find_advice(session: AsyncSession, unit_id: UUID) -> Advice | None:
    """With its areas, advisers and absences."""
    rows = (
        select(Advice)
        .where(Advice.unit_id == unit_id)
        .options(
            selectinload(Advice.areas),
            selectinload(Advice.advisers),
            selectinload(Advice.absences),
        )
        .execution_options(populate_existing=True)
    )
    return (await session.execute(rows)).scalar_one_or_none()


async def find_absence(session: AsyncSession, unit_id: UUID, absence_id: UUID) -> Absence | None:
    rows = select(Absence).where(Absence.unit_id == unit_id, Absence.id == absence_id)
    return (await session.execute(rows)).scalar_one_or_none()
