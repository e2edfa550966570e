"""Looks for news every minute."""

from datetime import UTC, datetime

from chassis.database import Database
from chassis.jobs import Worker
from gateway.proxy.services import Services
from gateway.search_alerts.looking import look_for_news
from gateway.settings import Settings

EVERY_MINUTE = "* * * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    settings = Settings()

    async def look() -> None:
        services = Services(settings)
        async with services.opened():
            await look_for_news(
                database, services, settings=settings, clock=lambda: datetime.now(UTC)
            )

    worker.schedule("look_for_news", EVERY_MINUTE, look)
