"""Forgets begun logins and ended sessions."""

from datetime import UTC, datetime, timedelta

from chassis.database import Database
from chassis.jobs import Worker
from gateway.browser_sessions import repository as browser_sessions
from gateway.login import repository

# Longer than any token of the provider is valid, so that none can be used twice.
KEPT_FOR = timedelta(hours=1)
HOURLY = "20 * * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def forget() -> None:
        now = datetime.now(UTC)
        async with database.sessions.begin() as session:
            await repository.forget_before(session, now - KEPT_FOR)
            await browser_sessions.end_before(session, now)

    worker.schedule("forget_logins", HOURLY, forget)
