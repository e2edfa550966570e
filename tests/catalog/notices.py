"""What the people of organisations were told, as it is kept for the gateway."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import notice


@dataclass(frozen=True, slots=True)
class Told:
    topic: str
    organizations: list[UUID]
    title: dict[str, Any]
    text: dict[str, Any]
    page: str


async def told_notices(session: AsyncSession) -> list[Told]:
    """The first one first."""
    columns = (
        notice.c.topic,
        notice.c.organizations,
        notice.c.title,
        notice.c.text,
        notice.c.page,
    )
    rows = await session.execute(select(*columns).order_by(notice.c.id))
    return [Told(*row) for row in rows]


async def take_notices(session: AsyncSession) -> list[Told]:
    """Those since the last time."""
    told = await told_notices(session)
    await session.execute(delete(notice))
    await session.commit()
    return told
