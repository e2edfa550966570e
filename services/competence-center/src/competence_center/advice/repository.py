"""SQL of the advice of units."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Text, and_, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from competence_center.advice.models import Absence, Advice, Adviser
from competence_center.units.models import Unit


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


async def find_statement(session: AsyncSession, unit_id: UUID) -> Advice | None:
    """Without its areas, advisers and absences."""
    rows = select(Advice).where(Advice.unit_id == unit_id)
    return (await session.scalars(rows)).one_or_none()


async def find_absence(session: AsyncSession, unit_id: UUID, absence_id: UUID) -> Absence | None:
    rows = select(Absence).where(Absence.unit_id == unit_id, Absence.id == absence_id)
    return (await session.execute(rows)).scalar_one_or_none()


async def list_units(
    session: AsyncSession,
    is_read: ColumnElement[bool],
    *,
    person: str,
    after: str,
    limit: int,
) -> Sequence[tuple[Unit, bool | None, bool | None]]:
    """Units by slug, whether each is open, and whether the person leads there.

    None where nothing was stated, and where the person does not advise. `person` is the caller's
    subject, which need not be an id.
    """
    person_id = cast(Adviser.person_id, Text)
    rows = (
        select(Unit, Advice.is_open, Adviser.is_lead)
        .outerjoin(Advice, Advice.unit_id == Unit.id)
        .outerjoin(Adviser, and_(Adviser.unit_id == Unit.id, person_id == person))
        .where(is_read, Unit.slug > after)
        .order_by(Unit.slug)
        .limit(limit)
    )
    return [(unit, is_open, is_lead) for unit, is_open, is_lead in await session.execute(rows)]


async def count_units(session: AsyncSession, is_read: ColumnElement[bool]) -> int:
    return (await session.execute(select(func.count(Unit.id)).where(is_read))).scalar_one()
