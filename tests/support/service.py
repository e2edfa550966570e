"""A service under test: its app on a migrated clone, each test in a transaction that is undone."""

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient, Response
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, async_sessionmaker

from chassis.command import Deployable
from chassis.database import Database
from chassis.operations import operations_of
from chassis.row_security import OWN_WORK
from tests.support.contract import check_is_declared
from tests.support.keys import KEY_PEPPER, signing_key, trusted_keys
from tests.support.postgres import Databases, service_url


def environment(deployable: Deployable, url: str) -> dict[str, str]:
    """The settings of a deployable on the database at `url`, as environment variables."""
    prefix = deployable.schema.upper()
    return {
        f"{prefix}_DATABASE_URL": service_url(url, f"{deployable.schema}_svc"),
        f"{prefix}_ADMIN_DATABASE_URL": url,
        f"{prefix}_SIGNING_KEY": signing_key(deployable.name),
        f"{prefix}_TRUSTED_KEYS": trusted_keys(),
        # A busy machine shall make tests slow, not red.
        f"{prefix}_CONNECTION_WAIT_S": "30",
        f"{prefix}_LOCK_WAIT_S": "30",
        f"{prefix}_STATEMENT_TIMEOUT_S": "30",
        f"{prefix}_REQUEST_TIMEOUT_S": "60",
        f"{prefix}_ADMINISTRATOR_TOKEN": "a-token-for-tests-only",
        f"{prefix}_KEY_PEPPER": KEY_PEPPER,
        f"{prefix}_FILES_URL": "memory:///",
    }


@dataclass(frozen=True)
class ServiceUnderTest:
    """Databases and apps of one deployable."""

    deployable: Deployable
    databases: Databases

    async def clone(self) -> str:
        """Address of a fresh, migrated and seeded database."""
        template = await self.databases.template(self.deployable.schema, self._prepare)
        return await self.databases.clone(template)

    def app(self, url: str) -> FastAPI:
        os.environ.update(environment(self.deployable, url))
        return self.deployable.create_app(self.deployable.settings())

    async def _prepare(self, url: str) -> None:
        os.environ.update(environment(self.deployable, url))
        await self.deployable.prepare()


@asynccontextmanager
async def undone(app: FastAPI) -> AsyncIterator[AsyncSession]:
    """Bind an app to one connection whose transaction is rolled back at the end.

    Commits of the app become savepoints. What needs real commits, like the event feed, uses a clone
    of its own instead.
    """
    database: Database = app.state.database
    original = database.sessions, database.reads
    async with database.engine.connect() as connection:
        transaction = await connection.begin()
        database.sessions = database.reads = _sessions_on(connection)
        try:
            async with database.sessions() as session:
                yield session
        finally:
            database.sessions, database.reads = original
            await transaction.rollback()


class _Session(AsyncSession):
    """Ends as a transaction does: what it saw of the rows is over for the next one."""

    async def close(self) -> None:
        await super().close()
        for setting, value in OWN_WORK.items():
            await self.bind.exec_driver_sql(f"SET LOCAL {setting} = '{value}'")  # type: ignore[union-attr]


def _sessions_on(connection: AsyncConnection) -> async_sessionmaker[AsyncSession]:
    return async_sessionmaker(
        connection,
        class_=_Session,
        expire_on_commit=False,
        join_transaction_mode="create_savepoint",
    )


def client(app: FastAPI, **options: Any) -> AsyncClient:
    """HTTP calls into an app without a network; unhandled errors are answers, as in production.

    Every answer has to be one that the app's document names.
    """
    transport = ASGITransport(app, raise_app_exceptions=False)

    async def check(response: Response) -> None:
        check_is_declared(
            _document_of(app),
            response.request.method,
            response.request.url.path,
            status=response.status_code,
            headers=response.headers,
        )

    hooks = {"response": [check]}
    own = {"base_url": "http://testserver", **options}
    return AsyncClient(transport=transport, event_hooks=hooks, **own)


def _document_of(app: FastAPI) -> dict[str, Any]:
    """Built once for all apps with the same operations: it takes longer than most tests."""
    if app.openapi_schema is None:
        operations = frozenset(
            (each.path_format, *(each.methods or ())) for each in operations_of(app)
        )
        same = (app.title, operations)
        app.openapi_schema = _documents.get(same)
        _documents[same] = app.openapi()
    return app.openapi()


_documents: dict[tuple[str, frozenset[tuple[str, ...]]], dict[str, Any]] = {}

MakeService = Callable[[Deployable], ServiceUnderTest]
