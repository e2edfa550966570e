"""The app on a clone of the seeded database."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.cli import deployable
from catalog.search.changes import note_change
from catalog.search.models import SearchEntry, SearchWord
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from catalog.synonyms.models import SynonymGroup
from tests.support.keys import administrator_headers
from tests.support.service import MakeService, client


@pytest.fixture(scope="session")
async def app(under_test: MakeService) -> AsyncIterator[FastAPI]:
    service = under_test(deployable)
    app = service.app(await service.clone())
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def empty_catalogue(session: AsyncSession) -> None:
    """Puts the seeded entries away, so that a test counts its own rows only."""
    await session.execute(update(Solution).values(status=SolutionStatus.ARCHIVED))
    for table in (SearchEntry, SearchWord, SynonymGroup):
        await session.execute(delete(table))
    await note_change(session)
    await session.commit()


@pytest.fixture
async def editor(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    """An editor at the API, in the test's transaction like everybody."""
    async with client(app, headers=administrator_headers("catalog")) as editor:
        yield editor
