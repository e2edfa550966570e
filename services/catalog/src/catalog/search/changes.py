"""Notes that something has changed that search reads, so that no process answers from memory."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.models import SearchChange

# Whoever looks less often reads everything anew.
KEPT = timedelta(days=1)
# With the name, because a test asks several databases from one process.
# Only the latest are counted: they take no time, and nothing is written that much later.
VERSION = """
    SELECT concat(current_database(), ' ', max(id), '/', count(*)) FROM catalog.search_change
    WHERE id > (SELECT max(id) - 1000 FROM catalog.search_change)
"""


async def find_version(session: AsyncSession) -> str:
    """Another one whenever something has changed; of two changes at once none is overlooked."""
    # As the driver takes it: it is asked with every search, and there is nothing to compile.
    connection = await session.connection()
    return str((await connection.exec_driver_sql(VERSION)).scalar_one())


async def note_change(session: AsyncSession, entries: Sequence[UUID] | None = None) -> None:
    """Belongs into the transaction of the change: its row is seen together with the change.

    `entries` are the solutions whose entries are new or gone; None when that may be all of them.
    """
    await session.execute(insert(SearchChange).values(entries=entries))


async def forget_changes(session: AsyncSession) -> None:
    """All old ones but the last."""
    last = select(SearchChange.id).order_by(SearchChange.id.desc()).limit(1).scalar_subquery()
    is_old = SearchChange.changed_at < func.now() - KEPT
    await session.execute(delete(SearchChange).where(SearchChange.id < last, is_old))
