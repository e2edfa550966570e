"""A process that follows a feed slowly, to be killed in the middle: `follow.py URL`."""

import asyncio
import sys
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.command import Following
from chassis.database import Database
from chassis.events import CloudEvent
from chassis.http import sibling_client
from tests.chassis.sample.service import Settings, ThingCopies, deployable


class SlowCopies(ThingCopies):
    async def store(
        self, session: AsyncSession, loaded: Sequence[CloudEvent], *, now: datetime
    ) -> None:
        for change in loaded:
            await super().store(session, [change], now=now)
            await asyncio.sleep(0.002)


async def main(url: str) -> None:
    database = Database(Settings(), schema="sample")
    following = Following("sample", lambda _settings: url, SlowCopies())
    async with sibling_client(url) as client:
        await deployable.subscriber(following, client, database).run()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
