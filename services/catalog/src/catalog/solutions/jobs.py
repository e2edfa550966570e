"""Background work on entries."""

from datetime import UTC, datetime

from sqlalchemy import text

from catalog.solutions.lifecycle import BATCH_SIZE, mark_stale
from chassis.database import Database
from chassis.jobs import Worker

# After midnight in Germany, before the search is indexed again.
NIGHTLY = "5 0 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def mark_all_stale() -> None:
        is_done = False
        while not is_done:
            async with database.sessions.begin() as session:
                # Longer than a request may take: hundreds of entries are indexed.
                await session.execute(text("SET LOCAL statement_timeout = '60s'"))
                is_done = await mark_stale(session, now=datetime.now(UTC)) < BATCH_SIZE

    worker.schedule("mark_stale_solutions", NIGHTLY, mark_all_stale)
