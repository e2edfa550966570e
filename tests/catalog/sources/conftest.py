"""Callers that push records, and the public around them."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from tests.catalog.factories import make_organization
from tests.catalog.members import client_headers, member_headers
from tests.catalog.sources.pushes import OTHER, OWN, SCOPE
from tests.support.service import client


@pytest.fixture
async def portal(
    app: FastAPI, session: AsyncSession, empty_catalogue: None
) -> AsyncIterator[AsyncClient]:
    """A program of the own organisation, with the scope."""
    await make_organization(session, OWN, name="Beispielsoftware", kind="company")
    async with client(app, headers=client_headers(OWN, SCOPE)) as portal:
        yield portal


@pytest.fixture
async def member(app: FastAPI, portal: AsyncClient) -> AsyncIterator[AsyncClient]:
    async with client(app, headers=member_headers(OWN)) as member:
        yield member


@pytest.fixture
async def competitor(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    await make_organization(session, OTHER, name="Andere", kind="company")
    async with client(app, headers=client_headers(OTHER, SCOPE)) as competitor:
        yield competitor
