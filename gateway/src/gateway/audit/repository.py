"""Adds rows to the audit and reads them."""

from collections.abc import AsyncIterator, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.audit.models import AuditEntry
from gateway.audit.schemas import Period

BATCH_SIZE = 500
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtextextended('gateway audit', 0))")


async def take_turn(session: AsyncSession) -> None:
    """Wait until no other transaction is adding; kept until this one ends."""
    await session.execute(_ONE_AT_A_TIME)


async def find_last(session: AsyncSession) -> AuditEntry | None:
    statement = select(AuditEntry).order_by(AuditEntry.number.desc()).limit(1)
    return (await session.execute(statement)).scalar_one_or_none()


async def find_page(
    session: AsyncSession,
    period: Period,
    *,
    organization_id: UUID | None,
    before: int | None,
    limit: int,
) -> Sequence[AuditEntry]:
    """The latest first."""
    statement = (
        select(AuditEntry)
        .where(*_conditions(period, organization_id))
        .order_by(AuditEntry.number.desc())
        .limit(limit)
    )
    if before is not None:
        statement = statement.where(AuditEntry.number < before)
    return (await session.execute(statement)).scalars().all()


async def count(session: AsyncSession, period: Period, *, organization_id: UUID | None) -> int:
    statement = (
        select(func.count()).select_from(AuditEntry).where(*_conditions(period, organization_id))
    )
    return (await session.execute(statement)).scalar_one()


async def read_all(
    session: AsyncSession, period: Period, *, organization_id: UUID | None = None
) -> AsyncIterator[Sequence[AuditEntry]]:
    """In batches, the oldest first."""
    after = 0
    while True:
        statement = (
            select(AuditEntry)
            .where(AuditEntry.number > after, *_conditions(period, organization_id))
            .order_by(AuditEntry.number)
            .limit(BATCH_SIZE)
        )
        batch = (await session.execute(statement)).scalars().all()
        if not batch:
            return
        yield batch
        after = batch[-1].number
        session.expunge_all()


def _conditions(period: Period, organization_id: UUID | None) -> list[ColumnElement[bool]]:
    conditions = []
    if period.since is not None:
        conditions.append(AuditEntry.recorded_at >= period.since)
    if period.until is not None:
        conditions.append(AuditEntry.recorded_at < period.until)
    if organization_id is not None:
        conditions.append(AuditEntry.organization_id == organization_id)
    return conditions
