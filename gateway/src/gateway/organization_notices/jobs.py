"""Writes the mails that are due, every minute."""

from datetime import UTC, datetime

from chassis.database import Database
from chassis.jobs import Worker
from gateway.organization_notices.sending import send_due
from gateway.settings import Settings

EVERY_MINUTE = "* * * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    settings = Settings()

    async def send() -> None:
        await send_due(database, settings=settings, clock=lambda: datetime.now(UTC))

    worker.schedule("send_due_notices", EVERY_MINUTE, send)
