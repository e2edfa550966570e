"""A service whose commits are real: exports read it on a connection of their own."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from competence_center.cli import deployable
from competence_center.support_offers.models import SupportOffer
from tests.support.databases import own_app_of
from tests.support.service import MakeService, client


@pytest.fixture(scope="module")
async def own_app(under_test: MakeService) -> AsyncIterator[FastAPI]:
    async with own_app_of(under_test(deployable)) as app:
        yield app


@pytest.fixture
async def own_api(own_app: FastAPI) -> AsyncIterator[AsyncClient]:
    async with client(own_app) as api:
        yield api


@pytest.fixture
async def own_session(own_app: FastAPI) -> AsyncIterator[AsyncSession]:
    """There are no offers but those that the test makes."""
    database: Database = own_app.state.database
    async with database.sessions() as session:
        await session.execute(delete(SupportOffer))
        await session.commit()
        yield session
