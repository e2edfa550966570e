"""Statements about the copied organisations."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations.models import OrganizationCopy


async def find_copies(session: AsyncSession, ids: Sequence[UUID]) -> Sequence[OrganizationCopy]:
    statement = select(OrganizationCopy).where(OrganizationCopy.id.in_(ids))
    return (await session.scalars(statement.order_by(OrganizationCopy.name))).all()


async def upsert(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    statement = insert(OrganizationCopy)
    changed = {name: statement.excluded[name] for name in ("slug", "name", "kind", "copied_at")}
    await session.execute(
        statement.on_conflict_do_update(index_elements=[OrganizationCopy.id], set_=changed), rows
    )


async def delete_copies(session: AsyncSession, ids: Sequence[UUID]) -> None:
    await session.execute(delete(OrganizationCopy).where(OrganizationCopy.id.in_(ids)))


async def delete_older(session: AsyncSession, *, than: datetime) -> Sequence[UUID]:
    """Ids of what was dropped."""
    statement = delete(OrganizationCopy).where(OrganizationCopy.copied_at < than)
    return (await session.scalars(statement.returning(OrganizationCopy.id))).all()
