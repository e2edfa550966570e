"""A catalogue whose commits are real: exports read it on a connection of their own."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.cli import deployable
from catalog.search.changes import note_change
from chassis.database import Database
from tests.support.databases import own_app_of
from tests.support.service import MakeService, client


@pytest.fixture(scope="module")
async def own_app(under_test: MakeService) -> AsyncIterator[FastAPI]:
    async with own_app_of(under_test(deployable)) as app:
        yield app


@pytest.fixture
def own_database(own_app: FastAPI) -> Database:
    database: Database = own_app.state.database
    return database


@pytest.fixture
async def own_api(own_app: FastAPI) -> AsyncIterator[AsyncClient]:
    async with client(own_app) as api:
        yield api


@pytest.fixture
async def own_session(own_database: Database) -> AsyncIterator[AsyncSession]:
    """Whatever stands in the catalogue is put away; the rows and events of earlier tests too.

    A feed that another test's transaction holds back begins again with them.
    """
    async with own_database.sessions() as session:
        await session.execute(
            text("UPDATE catalog.solution SET status = 'archived', withdrawn_at = NULL")
        )
        await session.execute(text("DELETE FROM catalog.search_entry"))
        await session.execute(text("DELETE FROM catalog.event"))
        await note_change(session)
        await session.commit()
        yield session
