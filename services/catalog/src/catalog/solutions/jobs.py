"""Background work on entries."""

from datetime import UTC, datetime

from sqlalchemy import text

from catalog.solutions.lifecycle import BATCH_SIZE, mark_stale
from catalog.solutions.reminders import remind_owners
from chassis.database import Database
from chassis.jobs import Worker

# After midnight in Germany, before the search is indexed again.
NIGHTLY = "5 0 * * *"
# UTC: before work begins in Germany, in winter as in summer.
MORNING = "40 4 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def mark_all_stale() -> None:
        is_done = False
        while not is_done:
            async with database.sessions.begin() as session:
                # Longer than a request may take: hundreds of entries are indexed.
                await session.execute(text("SET LOCAL statement_timeout = '60s'"))
                is_done = await mark_stale(session, now=datetime.now(UTC)) < BATCH_SIZE

    async def remind_all_owners() -> None:
        reminded = BATCH_SIZE
        while reminded == BATCH_SIZE:
            async with database.sessions.begin() as session:
                reminded = await remind_owners(session, now=datetime.now(UTC))

    worker.schedule("mark_stale_solutions", NIGHTLY, mark_all_stale)
    worker.schedule("remind_owners", MORNING, remind_all_owners)
