"""SQL of the copied organisations."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.organizations.models import Organization


async def put_organizations(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        return
    statement = insert(Organization).values(rows)
    values = {name: statement.excluded[name] for name in rows[0] if name != "id"}
    await session.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


async def find(session: AsyncSession, organization_id: UUID) -> Organization | None:
    return await session.get(Organization, organization_id)


async def drop_organizations(session: AsyncSession, ids: Sequence[UUID]) -> None:
    await session.execute(delete(Organization).where(Organization.id.in_(ids)))


async def drop_organizations_copied_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Organization).where(Organization.copied_at < moment))
