"""Keeps a local copy of a sibling's facts, built from its feed.

The cursor moves in the same transaction as the copy, so a killed subscriber goes on where it
stopped: nothing is lost and nothing is applied twice.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

import httpx
import structlog
from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.events import MAX_WAIT_S, CloudEvent, EventPage
from chassis.identity import TokenSigner
from chassis.mechanics import subscription

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("chassis.subscriber")

RETRY_AFTER_S = 2.0
BATCH_SIZE = 100
# For the other worker to finish what both have read.
YIELD_S = 0.1


class Producer:
    """The sibling whose feed is read, called in the name of this deployable."""

    def __init__(self, name: str, client: httpx.AsyncClient, signer: TokenSigner) -> None:
        self.name = name
        self._client = client
        self._signer = signer

    async def get(self, path: str, **parameters: Any) -> httpx.Response:
        """The sibling's answer as it is; callers look at the status themselves."""
        token = self._signer.service_token(self.name, now=datetime.now(UTC))
        headers = {"Authorization": f"Bearer {token}"}
        return await self._client.get(path, params=parameters, headers=headers)

    async def read_events(self, cursor: str | None, *, wait: int) -> EventPage | None:
        """The next stretch of the feed, None when the cursor is no longer valid (410)."""
        parameters: dict[str, Any] = {"limit": BATCH_SIZE, "wait": wait}
        if cursor is not None:
            parameters["cursor"] = cursor
        response = await self.get("/v1/events", **parameters)
        if response.status_code == httpx.codes.GONE:
            return None
        response.raise_for_status()
        return EventPage.model_validate_json(response.content)


class LocalCopy(Protocol):
    """What a service does with a sibling's facts; `load` may call the sibling, the rest may not."""

    def wants(self, change: CloudEvent) -> bool: ...

    async def load(self, changes: Sequence[CloudEvent], producer: Producer) -> Sequence[Any]:
        """The content behind changes that are not deletions."""
        ...

    async def store(self, session: AsyncSession, loaded: Sequence[Any], *, now: datetime) -> None:
        """Insert or replace copies, stamped with `now`."""
        ...

    async def drop(self, session: AsyncSession, subjects: Sequence[str]) -> None: ...

    async def drop_older(self, session: AsyncSession, *, than: datetime) -> None:
        """Drop copies that a full resync did not touch."""
        ...


@dataclass(frozen=True, slots=True)
class Subscriber:
    """Follows one feed into one local copy."""

    name: str
    producer: Producer
    copy: LocalCopy
    database: Database
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    async def run(self) -> None:
        """Follow the feed until cancelled; a sibling that is down only delays the copy."""
        while True:
            try:
                await self.step(wait=MAX_WAIT_S)
            except (httpx.HTTPError, OperationalError, InterfaceError, OSError) as error:
                log.warning("following later", sibling=self.producer.name, error=str(error))
                await asyncio.sleep(RETRY_AFTER_S)

    async def step(self, *, wait: int = 0) -> bool:
        """Take over one stretch of the feed; False when there was nothing more."""
        async with self.database.sessions.begin() as session:
            cursor = await self._open(session)
        page = await self.producer.read_events(cursor, wait=wait)
        if page is None:
            await self._start_again(cursor)
            return True
        latest = {change.subject: change for change in page.items if self.copy.wants(change)}
        kept = [change for change in latest.values() if not change.data.deleted]
        gone = [change.subject for change in latest.values() if change.data.deleted]
        loaded = await self.copy.load(kept, self.producer) if kept else []
        async with self._claim(cursor) as claimed:
            if claimed is not None:
                await self._apply(claimed, page, loaded, gone)
        if claimed is None:
            await asyncio.sleep(YIELD_S)
        return not page.is_caught_up

    async def _open(self, session: AsyncSession) -> str | None:
        """The stored cursor; the first call makes the row and begins a full sync."""
        first = insert(subscription).values(name=self.name, resync_started_at=self.now())
        await session.execute(first.on_conflict_do_nothing())
        row = select(subscription.c.cursor).where(subscription.c.name == self.name)
        cursor: str | None = (await session.execute(row)).scalar_one()
        return cursor

    @asynccontextmanager
    async def _claim(self, cursor: str | None) -> AsyncIterator[AsyncSession | None]:
        """A session that holds the subscription, None when another worker has it or moved on."""
        async with self.database.sessions.begin() as session:
            own = subscription.c.name == self.name
            row = select(subscription.c.cursor).where(own).with_for_update(skip_locked=True)
            stored = (await session.execute(row)).one_or_none()
            yield session if stored is not None and stored.cursor == cursor else None

    async def _apply(
        self, session: AsyncSession, page: EventPage, loaded: Sequence[Any], gone: Sequence[str]
    ) -> None:
        if loaded:
            await self.copy.store(session, loaded, now=self.now())
        if gone:
            await self.copy.drop(session, gone)
        own = subscription.c.name == self.name
        if page.is_caught_up:
            started = select(subscription.c.resync_started_at).where(own)
            resync_started_at = (await session.execute(started)).scalar_one()
            if resync_started_at is not None:
                await self.copy.drop_older(session, than=resync_started_at)
        values: dict[str, Any] = {"cursor": page.next_cursor}
        if page.is_caught_up:
            values["resync_started_at"] = None
        await session.execute(update(subscription).where(own).values(values))

    async def _start_again(self, cursor: str | None) -> None:
        log.warning("feed restarted, copying everything again", sibling=self.producer.name)
        async with self._claim(cursor) as session:
            if session is not None:
                own = subscription.c.name == self.name
                fresh = {"cursor": None, "resync_started_at": self.now()}
                await session.execute(update(subscription).where(own).values(fresh))
