"""The app on a clone of the seeded database; each test's writes are undone."""

from collections.abc import AsyncIterator

import pytest
from competence_center.cli import deployable
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from tests.support.service import MakeService, client, undone


@pytest.fixture(scope="session")
async def app(under_test: MakeService) -> AsyncIterator[FastAPI]:
    service = under_test(deployable)
    app = service.app(await service.clone())
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def session(app: FastAPI) -> AsyncIterator[AsyncSession]:
    async with undone(app) as session:
        yield session


@pytest.fixture
async def api(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    async with client(app) as api:
        yield api
