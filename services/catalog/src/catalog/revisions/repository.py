"""Statements about revisions."""

from collections.abc import AsyncIterator, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import defer

from catalog.revisions.models import Revision

BATCH_SIZE = 50


async def find(session: AsyncSession, solution_id: UUID, number: int) -> Revision | None:
    return await session.get(Revision, (solution_id, number))


async def find_latest(session: AsyncSession, solution_ids: Sequence[UUID]) -> Sequence[Revision]:
    statement = (
        select(Revision)
        .ext(distinct_on(Revision.solution_id))
        .where(Revision.solution_id.in_(solution_ids))
        .order_by(Revision.solution_id, Revision.number.desc())
    )
    return (await session.scalars(statement)).all()


async def find_page(
    session: AsyncSession, solution_id: UUID, *, before: int | None, limit: int
) -> Sequence[Revision]:
    """The newest first, without their contents."""
    statement = select(Revision).where(Revision.solution_id == solution_id)
    if before is not None:
        statement = statement.where(Revision.number < before)
    statement = statement.order_by(Revision.number.desc()).limit(limit)
    return (await session.scalars(statement.options(defer(Revision.content)))).all()


async def count(session: AsyncSession, solution_id: UUID) -> int:
    statement = select(func.count()).where(Revision.solution_id == solution_id)
    return (await session.execute(statement)).scalar_one()


async def stream_all(session: AsyncSession, solution_id: UUID) -> AsyncIterator[Revision]:
    """Every revision with its content, the oldest first, a few at a time in memory."""
    statement = (
        select(Revision)
        .where(Revision.solution_id == solution_id)
        .order_by(Revision.number)
        .execution_options(yield_per=BATCH_SIZE, populate_existing=True)
    )
    async for revision in await session.stream_scalars(statement):
        yield revision
