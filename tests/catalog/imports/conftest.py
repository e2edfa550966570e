"""An editor at the API."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from tests.support.keys import administrator_headers
from tests.support.service import client


@pytest.fixture
async def editor(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    async with client(app, headers=administrator_headers("catalog")) as editor:
        yield editor
