"""Real databases for tests: one server, one migrated template per service, cheap clones of it."""

import asyncio
import os
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import asyncpg

from stufenplan_local import postgres


class TestServer:
    """The PostgreSQL of a test run: `DATABASE_URL`, else an embedded one that dies with it."""

    __test__ = False

    def __init__(self) -> None:
        self._directory: tempfile.TemporaryDirectory[str] | None = None
        self._server: postgres.Server | None = None
        self.run = f"test_{uuid4().hex[:8]}"
        if given := os.environ.get("DATABASE_URL"):
            self.url = given
            return
        self._directory = tempfile.TemporaryDirectory(
            prefix="stufenplan-", ignore_cleanup_errors=True
        )
        self._server = postgres.start(Path(self._directory.name) / "postgres", durable=False)
        self.url = self._server.url

    def stop(self) -> None:
        if self._server is None or self._directory is None:
            asyncio.run(_drop_all(self.url, self.run))
            return
        self._server.stop()
        self._directory.cleanup()


@dataclass(frozen=True)
class Databases:
    """Makes databases for one test process."""

    server_url: str
    run: str

    async def template(self, name: str, prepare: Callable[[str], Awaitable[None]]) -> str:
        """Name of a template that `prepare(url)` has filled, by whichever process came first."""
        template = f"{self.run}_{name}"
        connection = await asyncpg.connect(self.server_url)
        try:
            await connection.execute("SELECT pg_advisory_lock(hashtext($1))", template)
            done = f"{template}_done"
            if not await _exists(connection, done):
                await connection.execute(f'CREATE DATABASE "{template}"')
                await prepare(database_url(self.server_url, template))
                # Renamed when it is complete, so that a failed preparation is never taken for one.
                await connection.execute(f'ALTER DATABASE "{template}" RENAME TO "{done}"')
            return done
        finally:
            await connection.close()

    async def clone(self, template: str) -> str:
        """Address of a fresh copy of a template."""
        name = f"{self.run}_{uuid4().hex[:12]}"
        connection = await asyncpg.connect(self.server_url)
        try:
            # Copying files is ten times faster than the write-ahead log where fsync is off.
            await connection.execute(
                f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy'
            )
        finally:
            await connection.close()
        return database_url(self.server_url, name)

    async def drop(self, url: str) -> None:
        connection = await asyncpg.connect(self.server_url)
        try:
            await connection.execute(
                f'DROP DATABASE IF EXISTS "{urlsplit(url).path[1:]}" WITH (FORCE)'
            )
        finally:
            await connection.close()


def database_url(url: str, name: str) -> str:
    """The same server, another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def service_url(url: str, role: str) -> str:
    """The same database as a service role; all test roles share one password."""
    parts = urlsplit(url)
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{role}:test@{place}"))


async def _exists(connection: asyncpg.Connection, name: str) -> bool:
    found = await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name)
    return found is not None


async def _drop_all(url: str, run: str) -> None:
    connection = await asyncpg.connect(url)
    names = await connection.fetch(
        "SELECT datname FROM pg_database WHERE starts_with(datname, $1)", run
    )
    for row in names:
        await connection.execute(f'DROP DATABASE "{row["datname"]}" WITH (FORCE)')
    await connection.close()
