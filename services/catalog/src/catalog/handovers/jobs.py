"""Background work of the handovers."""

from datetime import UTC, datetime

from catalog.handovers.service import BATCH_SIZE, expire_handovers
from chassis.database import Database
from chassis.jobs import Worker

NIGHTLY = "10 0 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def expire_all() -> None:
        expired = BATCH_SIZE
        while expired == BATCH_SIZE:
            async with database.sessions.begin() as session:
                expired = await expire_handovers(session, now=datetime.now(UTC))

    worker.schedule("expire_handovers", NIGHTLY, expire_all)
