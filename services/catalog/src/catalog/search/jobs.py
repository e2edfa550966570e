"""Background work of the search."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.changes import forget_changes
from catalog.search.indexing import index_all
from catalog.search.meaning import encode
from catalog.search.vectors import encode_changed
from catalog.settings import Settings
from chassis.database import Database
from chassis.jobs import Worker
from reference.german import load_lexicon

# After midnight in Germany: claims expire by the day.
NIGHTLY = "10 0 * * *"
EVERY_MINUTE = "* * * * *"


@asynccontextmanager
async def patient(database: Database) -> AsyncIterator[AsyncSession]:
    """For longer than a request may take: the whole catalogue is read and every word counted."""
    settings = database.settings.model_copy(update={"statement_timeout_s": 60.0})
    own = Database(settings, schema=database.schema)
    try:
        async with own.sessions.begin() as session:
            yield session
    finally:
        await own.close()


def register_jobs(worker: Worker, database: Database) -> None:
    async def index_again() -> None:
        # Before a transaction, which the server ends when nothing is asked for long.
        await asyncio.to_thread(load_lexicon)
        async with patient(database) as session:
            await index_all(session, today=datetime.now(UTC).date())
            await forget_changes(session)

    async def encode_meanings() -> None:
        while True:
            async with database.sessions.begin() as session:
                if not await encode_changed(session, encode=encode, now=datetime.now(UTC)):
                    return

    if _compares_meaning(database):
        worker.schedule("encode_meanings", EVERY_MINUTE, encode_meanings)
    worker.schedule("index_solutions", NIGHTLY, index_again)


def _compares_meaning(database: Database) -> bool:
    settings = database.settings
    return isinstance(settings, Settings) and settings.meaning_search
