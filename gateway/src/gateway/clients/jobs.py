"""Tells that keys end; forgets old figures of usage, and assertions that have expired."""

from datetime import UTC, datetime, timedelta

from chassis.database import Database
from chassis.jobs import Worker
from gateway.clients import repository
from gateway.clients.reminders import remind_of_ending_keys

USAGE_KEPT_FOR = timedelta(days=90)
# Longer than any assertion is valid, so that none works twice.
ASSERTIONS_KEPT_FOR = timedelta(hours=1)
HOURLY = "25 * * * *"
# Before the mails of the morning.
DAILY = "50 4 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def remind() -> None:
        async with database.sessions.begin() as session:
            await remind_of_ending_keys(session, now=datetime.now(UTC))

    async def forget() -> None:
        now = datetime.now(UTC)
        async with database.sessions.begin() as session:
            await repository.forget_days_before(session, (now - USAGE_KEPT_FOR).date())
            await repository.forget_assertions_before(session, now - ASSERTIONS_KEPT_FOR)

    worker.schedule("remind_of_ending_keys", DAILY, remind)
    worker.schedule("forget_client_usage", HOURLY, forget)
