"""Notes that something has changed that search reads, so that no process answers from memory."""

from sqlalchemy import delete, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.models import SearchChange

# With the name, because a test asks several databases from one process.
VERSION = (
    "SELECT concat(current_database(), ' ', max(id), '/', count(*)) FROM catalog.search_change"
)


async def find_version(session: AsyncSession) -> str:
    """Another one whenever something has changed; of two changes at once none is overlooked."""
    return str((await session.execute(text(VERSION))).scalar_one())


async def note_change(session: AsyncSession) -> None:
    """Belongs into the transaction of the change: its row is seen together with the change."""
    await session.execute(insert(SearchChange).values())


async def forget_changes(session: AsyncSession) -> None:
    """All but the last one; every process reads what it remembers once more."""
    last = select(SearchChange.id).order_by(SearchChange.id.desc()).limit(1).scalar_subquery()
    await session.execute(delete(SearchChange).where(SearchChange.id < last))
