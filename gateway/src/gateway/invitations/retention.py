"""How long an invitation is kept, and the nightly job that forgets it."""

from datetime import UTC, datetime, timedelta

from chassis.database import Database
from chassis.jobs import Worker
from gateway.invitations import repository

# Who comes late reads why the link does not work any more.
KEPT_FOR = timedelta(days=30)
NIGHTLY = "45 2 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def forget() -> None:
        async with database.sessions.begin() as session:
            await repository.delete_ended(session, before=datetime.now(UTC) - KEPT_FOR)

    worker.schedule("forget_invitations", NIGHTLY, forget)
