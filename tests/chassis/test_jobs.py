"""A job runs when its transaction commits, and only then."""

import asyncio
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text

from chassis.database import Database
from chassis.jobs import Worker, enqueue


async def queued(database: Database) -> int:
    async with database.sessions() as session:
        return await session.scalar(text("SELECT count(*) FROM sample.pgqueuer")) or 0


class TestEnqueue:
    async def test_a_rollback_takes_the_job_back(self, database: Database) -> None:
        async with database.sessions() as session:
            await enqueue(session, schema="sample", name="greet", payload={"to": "a"})
            await session.rollback()

        assert await queued(database) == 0

    async def test_a_commit_hands_it_over(self, database: Database) -> None:
        async with database.sessions.begin() as session:
            await enqueue(session, schema="sample", name="greet", payload={"to": "a"})

        assert await queued(database) == 1


class TestWorker:
    async def test_it_runs_the_job_with_its_payload(self, database: Database) -> None:
        received: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        async with database.sessions.begin() as session:
            await enqueue(session, schema="sample", name="greet", payload={"to": "a"})

        url = str(database.settings.database_url)
        connection = await asyncpg.connect(url)
        worker = Worker(connection, schema="sample")
        worker.handler("greet", received.put)
        running = asyncio.create_task(worker.run())
        async with asyncio.timeout(20):
            payload = await received.get()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await connection.close()

        assert payload == {"to": "a"}
