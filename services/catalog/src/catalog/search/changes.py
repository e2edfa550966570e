"""Notes that something has changed that search reads, so that no process answers from memory."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.models import SearchChange


async def note_change(session: AsyncSession) -> None:
    """Belongs into the transaction of the change: its row is seen together with the change."""
    await session.execute(insert(SearchChange).values())


async def forget_changes(session: AsyncSession) -> None:
    """All but the last one; every process reads what it remembers once more."""
    last = select(SearchChange.id).order_by(SearchChange.id.desc()).limit(1).scalar_subquery()
    await session.execute(delete(SearchChange).where(SearchChange.id < last))
