"""How long a rejected registration is kept, and the nightly job that forgets it."""

from datetime import UTC, datetime, timedelta

from chassis.database import Database
from chassis.jobs import Worker
from gateway.registrations import repository

# Long enough for a question about the reason.
KEPT_FOR = timedelta(days=183)
NIGHTLY = "50 2 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def forget() -> None:
        async with database.sessions.begin() as session:
            await repository.delete_rejected(session, before=datetime.now(UTC) - KEPT_FOR)

    worker.schedule("forget_registrations", NIGHTLY, forget)
