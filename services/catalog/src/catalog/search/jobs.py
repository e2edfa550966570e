"""Background work of the search."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.changes import forget_changes, note_change
from catalog.search.index_rows import recount_words
from catalog.search.indexing import find_all, index_outdated, index_solutions
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
        """For a new register and for claims that have expired; search goes on meanwhile."""
        # Before a transaction, which the server ends when nothing is asked for long.
        await asyncio.to_thread(load_lexicon)
        async with database.sessions() as session:
            batches = await find_all(session)
        for ids in batches:
            async with database.sessions.begin() as session:
                await index_solutions(session, ids, today=datetime.now(UTC).date())
        async with patient(database) as session:
            await recount_words(session)
            await note_change(session, ())
            await forget_changes(session)

    async def index_after_upgrade() -> None:
        """For what another version of this code wrote, or nobody; a minute after the start."""
        is_any = False
        while await _index_next(database):
            is_any = True
        if is_any:
            async with patient(database) as session:
                await recount_words(session)
                await note_change(session, ())

    async def encode_meanings() -> None:
        while True:
            async with database.sessions.begin() as session:
                if not await encode_changed(session, encode=encode, now=datetime.now(UTC)):
                    return

    if _compares_meaning(database):
        worker.schedule("encode_meanings", EVERY_MINUTE, encode_meanings)
    worker.schedule("index_after_upgrade", EVERY_MINUTE, index_after_upgrade)
    worker.schedule("index_solutions", NIGHTLY, index_again)


async def _index_next(database: Database) -> int:
    await asyncio.to_thread(load_lexicon)
    async with database.sessions.begin() as session:
        return await index_outdated(session, today=datetime.now(UTC).date())


def _compares_meaning(database: Database) -> bool:
    settings = database.settings
    return isinstance(settings, Settings) and settings.meaning_search
