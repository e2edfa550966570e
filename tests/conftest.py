"""One PostgreSQL for the whole run; each test's writes to the app of its package are undone."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.telemetry import configure_logging
from tests.support.postgres import Databases, TestServer
from tests.support.service import MakeService, ServiceUnderTest, client, undone

_server = pytest.StashKey[TestServer]()


def pytest_configure(config: pytest.Config) -> None:
    configure_logging("json", "WARNING")
    if not hasattr(config, "workerinput") and not config.option.collectonly:
        config.stash[_server] = TestServer()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    server = node.config.stash[_server]
    node.workerinput["postgres"] = (server.url, server.run)


def pytest_unconfigure(config: pytest.Config) -> None:
    if _server in config.stash:
        config.stash[_server].stop()


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest) -> Databases:
    worker = getattr(request.config, "workerinput", None)
    if worker is not None:
        return Databases(*worker["postgres"])
    server = request.config.stash[_server]
    return Databases(server.url, server.run)


@pytest.fixture(scope="session")
def under_test(databases: Databases) -> MakeService:
    return lambda deployable: ServiceUnderTest(deployable, databases)


@pytest.fixture
async def session(app: FastAPI) -> AsyncIterator[AsyncSession]:
    """A session in the test's own transaction; the app of the package works in the same one."""
    async with undone(app) as session:
        yield session


@pytest.fixture
async def api(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    async with client(app) as api:
        yield api
