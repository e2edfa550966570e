"""The sample service, on a shared clone with undone writes or on a clone of its own."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from chassis.database import Database
from tests.chassis.sample.service import deployable
from tests.support.databases import own_app_of
from tests.support.service import MakeService, ServiceUnderTest, client


@pytest.fixture(scope="session")
def sample(under_test: MakeService) -> ServiceUnderTest:
    return under_test(deployable)


@pytest.fixture(scope="session")
async def app(sample: ServiceUnderTest) -> AsyncIterator[FastAPI]:
    app = sample.app(await sample.clone())
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def own_app(sample: ServiceUnderTest) -> AsyncIterator[FastAPI]:
    """An app on a database of its own, where commits are real."""
    async with own_app_of(sample) as app:
        yield app


@pytest.fixture
def database(own_app: FastAPI) -> Database:
    found: Database = own_app.state.database
    return found


@pytest.fixture
async def own_api(own_app: FastAPI) -> AsyncIterator[AsyncClient]:
    async with client(own_app) as api:
        yield api
