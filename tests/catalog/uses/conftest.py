"""What the feed was told."""

from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import event

Told = Callable[[], Awaitable[list[tuple[str, str]]]]


@pytest.fixture
async def told(session: AsyncSession) -> Told:
    """Reads what the feed was told since the last time: noun and verb, and subject."""
    await session.execute(delete(event))
    await session.commit()

    async def read() -> list[tuple[str, str]]:
        of_catalogue = event.c.type.startswith("de.stufenplan.catalog.")
        rows = await session.execute(select(event).where(of_catalogue).order_by(event.c.position))
        found = []
        for row in rows:
            noun_and_verb = row.type.removeprefix("de.stufenplan.catalog.").removesuffix(".v1")
            assert row.is_tombstone == noun_and_verb.endswith((".removed", ".archived"))
            assert row.audience == "public"
            found.append((noun_and_verb, row.subject))
        await session.execute(delete(event))
        return found

    return read
