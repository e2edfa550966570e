"""Reads and writes rows of mails."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.notices.models import Mail


async def find_due(session: AsyncSession, *, now: datetime) -> Mail | None:
    """The mail that waits longest, locked; those that another worker is sending are passed over."""
    statement = (
        select(Mail)
        .where(Mail.next_try_at <= now)
        .order_by(Mail.next_try_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def find_latest(session: AsyncSession, *, limit: int) -> Sequence[Mail]:
    statement = select(Mail).order_by(Mail.written_at.desc(), Mail.id.desc()).limit(limit)
    return (await session.execute(statement)).scalars().all()
