"""Collects and delivers every minute, and forgets deliveries after a month."""

from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

from chassis.database import Database
from chassis.http import Answer, guarded_client, post, sibling_client
from chassis.jobs import Worker
from gateway.settings import Settings
from gateway.webhooks import repository
from gateway.webhooks.collecting import ReadFeed, collect, own_feed, sibling_feed
from gateway.webhooks.delivering import MAX_ANSWER_BYTES, deliver_due

EVERY_MINUTE = "* * * * *"
NIGHTLY = "40 2 * * *"
KEPT_FOR = timedelta(days=30)


def register_jobs(worker: Worker, database: Database) -> None:
    settings = Settings()

    async def send() -> None:
        async with AsyncExitStack() as stack:
            feeds: dict[str, ReadFeed] = {"accounts": own_feed(database)}
            for name, url in _siblings(settings).items():
                client = await stack.enter_async_context(sibling_client(url))
                feeds[name] = sibling_feed(client)
            await collect(database, feeds, clock=_now)
            outside = await stack.enter_async_context(guarded_client())

            async def send_one(url: str, content: bytes, headers: dict[str, str]) -> Answer:
                return await post(
                    outside, url, content=content, headers=headers, max_bytes=MAX_ANSWER_BYTES
                )

            await deliver_due(database, send_one, settings=settings, clock=_now)

    async def forget() -> None:
        async with database.sessions.begin() as session:
            await repository.delete_before(session, _now() - KEPT_FOR)

    worker.schedule("send_webhooks", EVERY_MINUTE, send)
    worker.schedule("forget_webhook_deliveries", NIGHTLY, forget)


def _siblings(settings: Settings) -> dict[str, str]:
    return {
        "catalog": str(settings.catalog_url),
        "competence-center": str(settings.competence_center_url),
        "knowledge": str(settings.knowledge_url),
    }


def _now() -> datetime:
    return datetime.now(UTC)
