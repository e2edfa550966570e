"""The feed loses nothing, repeats nothing and shows the public only what is public."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy import text

from chassis.database import Database
from chassis.events import Audience, Change, compact_feed, record, renew_generation
from tests.support.feed import readable
from tests.support.keys import sibling_headers


def change(subject: str, **details: Any) -> Change:
    return Change(
        **{
            "type": "thing.changed",
            "subject": subject,
            "version": 1,
            "link": f"/v1/things/{subject}",
            **details,
        }
    )


async def write(database: Database, *changes: Change) -> None:
    """Commit changes, and wait until the feed can show them."""
    async with database.sessions.begin() as session:
        await record(session, *changes)
    await readable(database)


async def subjects(api: AsyncClient, **parameters: Any) -> list[str]:
    page = (await api.get("/v1/events", params={"limit": 1000, **parameters})).json()
    return [item["subject"] for item in page["items"]]


class TestOrder:
    async def test_eight_concurrent_writers_lose_nothing(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        written: set[str] = set()
        chance = random.Random(7)

        async def write_many(writer: int) -> None:
            for number in range(40):
                subject = f"{writer}-{number}"
                async with database.sessions.begin() as session:
                    await record(session, change(subject))
                    # Transactions of different length commit in another order than they began.
                    await asyncio.sleep(chance.random() * 0.01)
                written.add(subject)

        async def read_on() -> None:
            """Read while there is something to read, beginning where the last call stopped."""
            items = [None]
            while items:
                page = (await own_api.get("/v1/events", params={"limit": 50, **place})).json()
                items = page["items"]
                read.extend(item["subject"] for item in items)
                place["cursor"] = page["next_cursor"]

        read: list[str] = []
        place: dict[str, str] = {}
        writers = asyncio.gather(*(write_many(writer) for writer in range(8)))
        while not writers.done():
            await read_on()
            await asyncio.sleep(0)
        await readable(database)
        await read_on()

        assert len(written) == 320
        assert set(read) == written
        assert len(read) == len(written)

    async def test_a_slow_transaction_holds_back_what_would_overtake_it(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        async with database.sessions.begin() as slow:
            await record(slow, change("slow"))
            async with database.sessions.begin() as quick:
                await record(quick, change("quick"))
            assert await subjects(own_api) == []
        await readable(database)

        assert await subjects(own_api) == ["slow", "quick"]

    async def test_a_rolled_back_change_never_appears(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        async with database.sessions() as session:
            await record(session, change("undone"))
            await session.rollback()

        assert await subjects(own_api) == []


class TestAudience:
    async def test_the_public_sees_public_changes_only_and_siblings_see_both(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        chance = random.Random(11)
        changes = [
            change(
                f"{number}", audience=chance.choice(list(Audience)), is_tombstone=number % 3 == 0
            )
            for number in range(200)
        ]
        await write(database, *changes)

        public = {c.subject for c in changes if c.audience is Audience.PUBLIC}
        assert set(await subjects(own_api)) == public
        headers = sibling_headers("sample")
        sibling = await own_api.get("/v1/events?limit=1000", headers=headers)
        assert len(sibling.json()["items"]) == 200
        assert sibling.headers["cache-control"] == "private, no-store"

    async def test_a_forged_token_gets_no_more_than_an_answer_401(
        self, own_api: AsyncClient
    ) -> None:
        response = await own_api.get("/v1/events", headers={"Authorization": "Bearer a.b.c"})

        assert response.status_code == 401

    async def test_what_stops_being_public_shows_as_deleted(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await write(database, change("a"))
        await write(database, change("a", version=2, is_tombstone=True))

        items = (await own_api.get("/v1/events")).json()["items"]

        assert [item["data"]["deleted"] for item in items] == [False, True]

    async def test_events_are_cloud_events(self, own_api: AsyncClient, database: Database) -> None:
        await write(database, change("a"))

        event = (await own_api.get("/v1/events")).json()["items"][0]

        assert event["specversion"] == "1.0"
        assert event["source"] == "/api/sample"
        assert event["data"] == {
            "id": "a",
            "version": 1,
            "link": "/v1/things/a",
            "deleted": False,
        }


class TestCursor:
    async def test_reading_on_gives_only_what_is_new(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await write(database, change("a"))
        cursor = (await own_api.get("/v1/events")).json()["next_cursor"]
        await write(database, change("b"))

        assert await subjects(own_api, cursor=cursor) == ["b"]

    async def test_a_long_poll_ends_when_something_happens(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        cursor = (await own_api.get("/v1/events")).json()["next_cursor"]

        poll = asyncio.create_task(subjects(own_api, cursor=cursor, wait=4))
        await write(database, change("news"))

        assert await poll == ["news"]

    @pytest.mark.parametrize("cursor", ["", "x", "0.0", "0123456789abcdef.1.x", "a" * 300])
    async def test_what_is_no_cursor_is_a_400(self, own_api: AsyncClient, cursor: str) -> None:
        response = await own_api.get("/v1/events", params={"cursor": cursor})

        assert response.status_code == 400

    async def test_a_cursor_from_the_future_is_no_longer_valid(self, own_api: AsyncClient) -> None:
        cursor = (await own_api.get("/v1/events")).json()["next_cursor"]
        generation = cursor.split(".")[0]

        response = await own_api.get("/v1/events", params={"cursor": f"{generation}.{2**62}.1.0"})

        assert response.status_code == 410

    async def test_renewing_the_generation_invalidates_every_cursor(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await write(database, change("a"))
        cursor = (await own_api.get("/v1/events")).json()["next_cursor"]
        async with database.sessions.begin() as session:
            await renew_generation(session, schema="sample")

        response = await own_api.get("/v1/events", params={"cursor": cursor})

        assert response.status_code == 410
        assert response.json()["type"] == "/problems/feed-restarted"
        assert await subjects(own_api) == ["a"]


class TestCompaction:
    async def test_everything_that_exists_keeps_its_latest_event(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await write(database, change("kept"), change("gone"))
        old_cursor = (await own_api.get("/v1/events?limit=1")).json()["next_cursor"]
        await write(database, change("kept", version=2))
        await write(database, change("gone", version=2, is_tombstone=True))

        async with database.sessions.begin() as session:
            later = datetime.now(UTC) + timedelta(days=91)
            await compact_feed(session, schema="sample", now=later)

        items = (await own_api.get("/v1/events")).json()["items"]
        assert [(item["subject"], item["data"]["version"]) for item in items] == [("kept", 2)]
        gone = await own_api.get("/v1/events", params={"cursor": old_cursor})
        assert gone.status_code == 410

    async def test_who_reads_from_the_start_afterwards_gets_past_it(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await write(database, change("a"))
        await write(database, change("b"))
        await write(database, change("c"))
        await write(database, change("c", version=2))
        async with database.sessions.begin() as session:
            later = datetime.now(UTC) + timedelta(days=91)
            await compact_feed(session, schema="sample", now=later)

        first = (await own_api.get("/v1/events?limit=1")).json()
        rest = await own_api.get("/v1/events", params={"cursor": first["next_cursor"]})

        assert [item["subject"] for item in first["items"]] == ["a"]
        assert [item["subject"] for item in rest.json()["items"]] == ["b", "c"]

    async def test_a_public_event_outlives_a_newer_one_for_siblings(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await write(database, change("a"))
        await write(database, change("a", version=2, audience=Audience.SIBLINGS))

        async with database.sessions.begin() as session:
            later = datetime.now(UTC) + timedelta(days=91)
            await compact_feed(session, schema="sample", now=later)

        assert await subjects(own_api) == ["a"]

    async def test_recent_rows_stay(self, own_api: AsyncClient, database: Database) -> None:
        await write(database, change("a"))
        await write(database, change("a", version=2))

        async with database.sessions.begin() as session:
            await compact_feed(session, schema="sample", now=datetime.now(UTC))
            count = await session.scalar(text("SELECT count(*) FROM sample.event"))

        assert count == 2
