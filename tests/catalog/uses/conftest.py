"""An editor, and what the feed was told."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import event
from tests.support.keys import administrator_headers
from tests.support.service import client

Told = Callable[[], Awaitable[list[tuple[str, str]]]]


@pytest.fixture
async def editor(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    async with client(app, headers=administrator_headers("catalog")) as editor:
        yield editor


@pytest.fixture
async def told(session: AsyncSession) -> Told:
    """Reads what the feed was told since the last time: noun and verb, and subject."""
    await session.execute(delete(event))
    await session.commit()

    async def read() -> list[tuple[str, str]]:
        rows = await session.execute(select(event).order_by(event.c.position))
        found = []
        for row in rows:
            noun_and_verb = row.type.removeprefix("de.stufenplan.catalog.").removesuffix(".v1")
            assert row.is_tombstone == noun_and_verb.endswith(".removed")
            assert row.audience == "public"
            found.append((noun_and_verb, row.subject))
        await session.execute(delete(event))
        return found

    return read
