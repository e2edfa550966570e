"""Reads all feeds and writes down what each webhook has to be sent.

Only what everybody may read. The place in a feed moves in the same transaction as the deliveries
are written, so a killed worker neither loses an event nor writes it twice.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

import httpx
import structlog
from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.events import Audience, EventPage, FeedRestarted, read_feed
from chassis.mechanics import subscription
from gateway.webhooks import repository
from gateway.webhooks.service import write_delivery
from gateway.webhooks.topics import topic_of

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

PAGE_SIZE = 200

# The next stretch behind a cursor; None when the cursor is no longer valid.
ReadFeed = Callable[[str | None], Awaitable[EventPage | None]]


def sibling_feed(client: httpx.AsyncClient) -> ReadFeed:
    """Asked without a token, like anybody from outside."""

    async def read(cursor: str | None) -> EventPage | None:
        parameters: dict[str, Any] = {"limit": PAGE_SIZE}
        if cursor is not None:
            parameters["cursor"] = cursor
        response = await client.get("/v1/events", params=parameters)
        if response.status_code == httpx.codes.GONE:
            return None
        response.raise_for_status()
        return EventPage.model_validate_json(response.content)

    return read


def own_feed(database: Database) -> ReadFeed:
    async def read(cursor: str | None) -> EventPage | None:
        try:
            async with database.sessions.begin() as session:
                return await read_feed(
                    session,
                    schema="gateway",
                    source="/api/accounts",
                    audiences=[Audience.PUBLIC],
                    cursor=cursor,
                    limit=PAGE_SIZE,
                )
        except FeedRestarted:
            return None

    return read


async def collect(
    database: Database, feeds: Mapping[str, ReadFeed], *, clock: Callable[[], datetime]
) -> None:
    """Read every feed to its end; one that is down is read the next time."""
    for name, read in feeds.items():
        try:
            while not await _collect_page(database, f"webhooks {name}", read, now=clock()):
                pass
        except httpx.HTTPError as error:
            log.warning("webhooks wait for a feed", feed=name, reason=repr(error))


async def _collect_page(database: Database, name: str, read: ReadFeed, *, now: datetime) -> bool:
    """Take over one stretch; True when there was nothing more."""
    async with database.sessions.begin() as session:
        cursor, is_new = await _place(session, name, now=now)
    page = await read(cursor)
    async with database.sessions.begin() as session:
        current, _ = await _place(session, name, now=now)
        if current != cursor:
            return False
        own = update(subscription).where(subscription.c.name == name)
        if page is None:
            log.warning("feed restarted, webhooks go on at its end", feed=name)
            await session.execute(own.values(cursor=None, resync_started_at=now))
            return False
        # At the first time the feed tells of everything that exists, which is no news.
        if not is_new:
            await _write_deliveries(session, page, now=now)
        begun = {"resync_started_at": None} if page.is_caught_up else {}
        await session.execute(own.values(cursor=page.next_cursor, **begun))
    return page.is_caught_up


async def _place(session: AsyncSession, name: str, *, now: datetime) -> tuple[str | None, bool]:
    """The cursor, locked, and whether the feed is still read for the first time."""
    first = insert(subscription).values(name=name, resync_started_at=now)
    await session.execute(first.on_conflict_do_nothing())
    row = subscription.select().where(subscription.c.name == name).with_for_update()
    found = (await session.execute(row)).one()
    return found.cursor, found.resync_started_at is not None


async def _write_deliveries(session: AsyncSession, page: EventPage, *, now: datetime) -> None:
    for event in page.items:
        topic = topic_of(event.type)
        if topic is None:
            continue
        for webhook_id in await repository.find_about(session, topic, event.type):
            write_delivery(session, webhook_id, event.model_dump(mode="json"), now=now)
