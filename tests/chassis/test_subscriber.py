"""A local copy follows its producer through crashes, restores and two workers at once."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from sqlalchemy import select, text

from chassis.command import Following
from chassis.database import Database
from chassis.events import record
from chassis.subscriber import Subscriber
from tests.chassis.sample.service import ThingCopies, ThingCopy, deployable
from tests.chassis.test_events import change, write
from tests.support.databases import dump_and_restore
from tests.support.server import serve
from tests.support.service import ServiceUnderTest


async def copies(database: Database) -> dict[str, int]:
    async with database.sessions() as session:
        rows = await session.execute(select(ThingCopy.subject, ThingCopy.applied))
        return {row.subject: row.applied for row in rows}


@pytest.fixture
def subscriber(own_app: FastAPI, database: Database) -> Subscriber:
    """Follows the sample's own feed: producer and consumer share one database here."""
    return subscriber_of(own_app, database)


def subscriber_of(producer: FastAPI, database: Database) -> Subscriber:
    client = AsyncClient(transport=ASGITransport(producer), base_url="http://sample")
    following = Following("sample", lambda _settings: "", ThingCopies())
    return deployable.subscriber(following, client, database)


async def catch_up(subscriber: Subscriber) -> None:
    while await subscriber.step():
        pass


class TestFollowing:
    async def test_changes_arrive_and_deletions_leave(
        self, subscriber: Subscriber, database: Database
    ) -> None:
        await write(database, change("a"), change("b"))
        await catch_up(subscriber)
        await write(database, change("a", version=2, is_tombstone=True), change("c"))
        await catch_up(subscriber)

        assert await copies(database) == {"b": 1, "c": 1}

    async def test_several_changes_of_one_thing_are_one_copy(
        self, subscriber: Subscriber, database: Database
    ) -> None:
        await write(database, *(change("a", version=version) for version in range(5)))

        await catch_up(subscriber)

        assert await copies(database) == {"a": 1}

    async def test_two_workers_at_once_apply_each_change_once(
        self, own_app: FastAPI, database: Database
    ) -> None:
        await write(database, *(change(f"{number}") for number in range(250)))

        await asyncio.gather(
            catch_up(subscriber_of(own_app, database)), catch_up(subscriber_of(own_app, database))
        )

        assert set((await copies(database)).values()) == {1}
        assert len(await copies(database)) == 250


class TestCrash:
    async def test_a_killed_subscriber_catches_up_without_duplicates(
        self, own_app: FastAPI, subscriber: Subscriber, database: Database
    ) -> None:
        await write(database, *(change(f"{number}") for number in range(1000)))
        script = Path(__file__).parent / "sample" / "follow.py"
        async with serve(own_app) as address:
            # Killed with a batch half applied: in the middle of its second transaction.
            process = subprocess.Popen(
                [sys.executable, str(script), address],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
                cwd=Path.cwd(),
            )
            while not await copies(database):
                assert process.poll() is None
                await asyncio.sleep(0.02)
            await asyncio.sleep(0.05)
            process.send_signal(signal.SIGKILL)
            process.wait()

        before = await copies(database)
        await catch_up(subscriber)

        assert 0 < len(before) < 1000
        after = await copies(database)
        assert len(after) == 1000
        assert set(after.values()) == {1}


class TestRestore:
    async def test_an_old_cursor_after_a_restore_gets_410_and_the_copy_is_made_again(
        self, sample: ServiceUnderTest, own_app: FastAPI, database: Database
    ) -> None:
        producer_url = await sample.clone()
        producer = sample.app(producer_url)
        await write(producer.state.database, change("kept"))
        restored_url = await dump_and_restore(producer_url)
        # Written after the backup was taken: lost with the restore.
        await write(producer.state.database, change("lost"))
        follower = subscriber_of(producer, database)
        await catch_up(follower)
        assert set(await copies(database)) == {"kept", "lost"}

        restored = sample.app(restored_url)
        await catch_up(subscriber_of(restored, database))

        assert set(await copies(database)) == {"kept"}
        await producer.state.database.close()
        await restored.state.database.close()


class TestRecord:
    async def test_recording_nothing_writes_nothing(self, database: Database) -> None:
        async with database.sessions.begin() as session:
            await record(session)
            count = await session.scalar(text("SELECT count(*) FROM sample.event"))

        assert count == 0
