"""The app on a clone of the seeded database."""

from collections.abc import AsyncIterator
from itertools import count

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.cli import deployable
from tests.support.service import MakeService, client

_customers = count(1)


def next_address() -> str:
    """Every test is a client of its own, or the limits of one would end in another."""
    number = next(_customers)
    return f"198.51.{number // 250}.{number % 250}"


@pytest.fixture(scope="session")
async def app(under_test: MakeService) -> AsyncIterator[FastAPI]:
    service = under_test(deployable)
    app = service.app(await service.clone())
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def api(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    async with client(app, headers={"X-Forwarded-For": next_address()}) as api:
        yield api


@pytest.fixture
def administrator() -> dict[str, str]:
    """Headers with which the administrator comes."""
    return {"Authorization": "Bearer a-token-for-tests-only"}
