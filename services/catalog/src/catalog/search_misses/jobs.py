"""Background work of the searches without a hit."""

from datetime import UTC, datetime

from catalog.search_misses.service import forget_old
from chassis.database import Database
from chassis.jobs import Worker

NIGHTLY = "20 0 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def forget() -> None:
        async with database.sessions.begin() as session:
            await forget_old(session, today=datetime.now(UTC).date())

    worker.schedule("forget_search_misses", NIGHTLY, forget)
