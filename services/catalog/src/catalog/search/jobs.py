"""Background work of the search."""

from datetime import UTC, datetime

from sqlalchemy import text

from catalog.search.changes import forget_changes
from catalog.search.indexing import index_all
from catalog.search.meaning import encode
from catalog.search.vectors import encode_changed
from catalog.settings import Settings
from chassis.database import Database
from chassis.jobs import Worker

# After midnight in Germany: claims expire by the day.
NIGHTLY = "10 0 * * *"
EVERY_MINUTE = "* * * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def index_again() -> None:
        async with database.sessions.begin() as session:
            # Longer than a request may take: the whole catalogue is read.
            await session.execute(text("SET LOCAL statement_timeout = '60s'"))
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
