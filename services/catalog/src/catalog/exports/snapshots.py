"""Long reads that see one state of the database from beginning to end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.exports.errors import ExportsBusy
from chassis.database import Database

RETRY_AFTER_S = 10


class Snapshots:
    """Lends only part of the connections, so that long reads never keep short ones waiting.

    A snapshot reads only and so gets no transaction id: it does not hold the feeds back.
    """

    def __init__(self, database: Database, *, at_most: int) -> None:
        self._slots = asyncio.Semaphore(at_most)
        self._engine = database.engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    @asynccontextmanager
    async def open(self) -> AsyncIterator[AsyncSession]:
        """
        Raises:
            ExportsBusy: as many as are lent are in use.
        """
        if self._slots.locked():
            raise ExportsBusy(
                "Other exports are running. Please try again in a few seconds.",
                headers={"Retry-After": str(RETRY_AFTER_S)},
            )
        async with self._slots, AsyncSession(self._engine) as session, session.begin():
            yield session
