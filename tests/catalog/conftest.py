"""The app on a clone of the seeded database."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.cli import deployable
from catalog.search.models import SearchEntry
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from tests.support.service import MakeService


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
    await session.execute(delete(SearchEntry))
    await session.commit()
