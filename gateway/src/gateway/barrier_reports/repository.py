"""Reads and writes rows of reported barriers."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.barrier_reports.models import BarrierReport
from gateway.barrier_reports.schemas import BarrierReportParameters


async def find(session: AsyncSession, report_id: UUID) -> BarrierReport | None:
    return await session.get(BarrierReport, report_id)


async def find_for_update(session: AsyncSession, report_id: UUID) -> BarrierReport | None:
    return await session.get(BarrierReport, report_id, with_for_update=True)


async def find_page(
    session: AsyncSession, parameters: BarrierReportParameters, *, before_number: int | None
) -> Sequence[BarrierReport]:
    """One page, newest first, and one more row where there is a next page."""
    statement = select(BarrierReport).where(*_conditions(parameters))
    if before_number is not None:
        statement = statement.where(BarrierReport.number < before_number)
    statement = statement.order_by(BarrierReport.number.desc()).limit(parameters.limit + 1)
    return (await session.execute(statement)).scalars().all()


async def count(session: AsyncSession, parameters: BarrierReportParameters) -> int:
    statement = select(func.count()).select_from(BarrierReport).where(*_conditions(parameters))
    return (await session.execute(statement)).scalar_one()


def _conditions(parameters: BarrierReportParameters) -> list[ColumnElement[bool]]:
    return [] if parameters.status is None else [BarrierReport.status == parameters.status]
