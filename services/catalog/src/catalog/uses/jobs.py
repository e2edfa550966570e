"""Background work of the uses."""

from datetime import UTC, datetime

from catalog.uses.confirming import BATCH_SIZE, end_expired_confirmations
from chassis.database import Database
from chassis.jobs import Worker

# After midnight in Germany: confirmations end by the day.
NIGHTLY = "5 0 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def end_confirmations() -> None:
        ended = BATCH_SIZE
        while ended == BATCH_SIZE:
            async with database.sessions.begin() as session:
                ended = await end_expired_confirmations(session, now=datetime.now(UTC))

    worker.schedule("end_expired_confirmations", NIGHTLY, end_confirmations)
