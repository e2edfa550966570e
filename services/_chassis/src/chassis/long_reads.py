"""Long reads that see one state of the database from beginning to end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.answers import Responses
from chassis.database import Database
from chassis.problems import Problem

RETRY_AFTER_S = 10
# For the OpenAPI document.
BUSY: Responses = {503: {"description": "Too many exports are running; see `Retry-After`."}}


class ExportsBusy(Problem):
    status = 503
    type = "/problems/exports-busy"
    title = "Too many exports at the same time"


class LongReads:
    """Lends half of the connections, so that long reads never keep short ones waiting.

    A long read only reads and so gets no transaction id: it does not hold the feeds back.
    """

    def __init__(self, database: Database, *, pool_size: int) -> None:
        self._slots = asyncio.Semaphore(max(1, pool_size // 2))
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
