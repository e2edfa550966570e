"""Background work of the search."""

from datetime import UTC, datetime

from sqlalchemy import text

from catalog.search.changes import forget_changes
from catalog.search.indexing import index_all
from chassis.database import Database
from chassis.jobs import Worker

# After midnight in Germany: claims expire by the day.
NIGHTLY = "10 0 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def index_again() -> None:
        async with database.sessions.begin() as session:
            # Longer than a request may take: the whole catalogue is read.
            await session.execute(text("SET LOCAL statement_timeout = '60s'"))
            await index_all(session, today=datetime.now(UTC).date())
            await forget_changes(session)

    worker.schedule("index_solutions", NIGHTLY, index_again)
