"""The app on a clone of the seeded database."""

from collections.abc import AsyncIterator, Iterator

import pytest
from fastapi import FastAPI
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from competence_center.cli import deployable
from competence_center.learning.models import Course
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit
from tests.support.databases import Statement, own_database_of, recorded_statements
from tests.support.service import MakeService


@pytest.fixture(scope="session")
async def app(under_test: MakeService) -> AsyncIterator[FastAPI]:
    service = under_test(deployable)
    app = service.app(await service.clone())
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def empty(session: AsyncSession) -> None:
    """No seeded entries: what a test counts is what it made."""
    await session.execute(delete(SupportOffer))
    await session.execute(delete(Unit))
    await session.execute(delete(Course))
    await session.commit()


@pytest.fixture
def statements(app: FastAPI) -> Iterator[list[Statement]]:
    """Every SQL statement that runs during the test."""
    database: Database = app.state.database
    with recorded_statements(database) as statements:
        yield statements


@pytest.fixture
async def own_database(under_test: MakeService) -> AsyncIterator[Database]:
    """A database of the test's own, where commits are real."""
    async with own_database_of(under_test(deployable)) as database:
        yield database
