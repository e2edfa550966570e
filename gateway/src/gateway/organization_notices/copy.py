"""Follows the feed of a service, to hear what people shall be told."""

from collections.abc import Sequence
from datetime import datetime

import httpx
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.events import CloudEvent
from chassis.notices import NOTICE_TOLD, ToldNotice
from chassis.subscriber import LocalCopy, Producer
from gateway.organization_notices.telling import hear


class ToldNotices(LocalCopy):
    """Keeps no copy of its own: each notice is given to those whom it concerns, once."""

    def wants(self, change: CloudEvent) -> bool:
        return change.type == NOTICE_TOLD

    async def load(self, changes: Sequence[CloudEvent], producer: Producer) -> Sequence[ToldNotice]:
        found = []
        for change in changes:
            response = await producer.get(change.data.link)
            # Forgotten meanwhile: nobody waits for news of last month.
            if response.status_code != httpx.codes.NOT_FOUND:
                response.raise_for_status()
                found.append(ToldNotice.model_validate_json(response.content))
        return found

    async def store(
        self, session: AsyncSession, loaded: Sequence[ToldNotice], *, now: datetime
    ) -> None:
        await hear(session, loaded, now=now)

    async def drop(self, session: AsyncSession, subjects: Sequence[str]) -> None:
        pass

    async def drop_older(self, session: AsyncSession, *, than: datetime) -> None:
        pass
