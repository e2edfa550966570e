"""Background work of the search."""

from datetime import UTC, datetime

from catalog.search.indexing import index_all
from chassis.database import Database
from chassis.jobs import Worker

# After midnight in Germany: claims expire by the day.
NIGHTLY = "10 0 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def index_again() -> None:
        async with database.sessions.begin() as session:
            await index_all(session, today=datetime.now(UTC).date())

    worker.schedule("index_solutions", NIGHTLY, index_again)
