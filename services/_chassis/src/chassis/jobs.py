"""Background work on PostgreSQL: a job is enqueued inside the business transaction or not at all.

PgQueuer behind three methods (`enqueue`, `handler`, `schedule`), so that it can be replaced. A job
whose worker died is started again: handlers must bear being run twice.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import asyncpg
import orjson
from pgqueuer import PgQueuer
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.adapters.persistence.qb import (
    QueryBuilderEnvironment,
    QueryQueueBuilder,
    QuerySchedulerBuilder,
)
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.domain.models import Job, Schedule
from pgqueuer.domain.settings import DBSettings
from pgqueuer.domain.types import Channel
from sqlalchemy.ext.asyncio import AsyncSession

Handler = Callable[[dict[str, Any]], Awaitable[None]]
Tick = Callable[[], Awaitable[None]]

# A dead worker's job is taken over after this; the library's 30 s is long for a waiting person.
HEARTBEAT_TIMEOUT = timedelta(seconds=10)
TABLE_PREFIX = "pgqueuer"


def _settings(schema: str) -> DBSettings:
    return DBSettings(db_schema=schema, channel=Channel(f"{schema}_jobs"))


def _queries(driver: AsyncpgDriver, schema: str) -> Queries:
    settings = _settings(schema)
    return Queries(
        driver,
        qbe=QueryBuilderEnvironment(settings),
        qbq=QueryQueueBuilder(settings),
        qbs=QuerySchedulerBuilder(settings),
    )


async def enqueue(
    session: AsyncSession, *, schema: str, name: str, payload: dict[str, Any]
) -> None:
    """Add a job to the session's transaction; a rollback takes it back."""
    connection = await session.connection()
    # SQLAlchemy begins with its first own statement; before that the job would commit by itself.
    await connection.exec_driver_sql("SELECT 1")
    raw = (await connection.get_raw_connection()).driver_connection
    queries = _queries(AsyncpgDriver(raw), schema)
    await queries.enqueue(name, orjson.dumps(payload))


class Worker:
    """Runs one service's jobs and schedules over a connection of its own."""

    def __init__(self, connection: asyncpg.Connection, *, schema: str) -> None:
        driver = AsyncpgDriver(connection)
        channel = Channel(f"{schema}_jobs")
        self._queuer = PgQueuer(driver, channel=channel, queries=_queries(driver, schema))

    def handler(self, name: str, handle: Handler) -> None:
        """Run `handle` with the payload of every job of this name."""

        async def run(job: Job) -> None:
            await handle(orjson.loads(job.payload or b"{}"))

        self._queuer.entrypoint(name)(run)

    def schedule(self, name: str, expression: str, tick: Tick) -> None:
        """Run `tick` at the times of a cron expression, in UTC, once over all workers."""

        async def run(_schedule: Schedule) -> None:
            await tick()

        self._queuer.schedule(name, expression, clean_old=True)(run)

    async def run(self) -> None:
        await self._queuer.run(
            heartbeat_timeout=HEARTBEAT_TIMEOUT, shutdown_on_listener_failure=True
        )


def install_statements(schema: str) -> str:
    """For migrations: SQL that makes the queue's tables, as this version of the library wants."""
    return QueryBuilderEnvironment(_settings(schema)).build_install_query(create_schema=False)


def uninstall_statements(schema: str) -> str:
    """For migrations: the way back from `install_statements`."""
    return QueryBuilderEnvironment(_settings(schema)).build_uninstall_query()
