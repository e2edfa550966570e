"""SQL of the copied profiles."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.profiles.models import Profile


async def put_profiles(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    statement = insert(Profile).values(rows)
    values = {name: statement.excluded[name] for name in rows[0] if name != "organization_id"}
    replacing = statement.on_conflict_do_update(index_elements=["organization_id"], set_=values)
    await session.execute(replacing)


async def drop_profiles(session: AsyncSession, organization_ids: Sequence[UUID]) -> None:
    await session.execute(delete(Profile).where(Profile.organization_id.in_(organization_ids)))


async def drop_profiles_copied_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Profile).where(Profile.copied_at < moment))


async def find_statements(session: AsyncSession, organization_id: UUID) -> dict[str, Any]:
    """By topic; empty where nothing was stated."""
    rows = select(Profile.statements).where(Profile.organization_id == organization_id)
    return (await session.execute(rows)).scalar_one_or_none() or {}
