"""Statements about the copied organisations."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Text, cast, delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.organizations.models import OrganizationCopy

CHANGING = ("slug", "name", "kind", "area_key", "copied_at")


async def find_copies(session: AsyncSession, ids: Sequence[UUID]) -> Sequence[OrganizationCopy]:
    statement = select(OrganizationCopy).where(OrganizationCopy.id.in_(ids))
    return (await session.scalars(statement.order_by(OrganizationCopy.name))).all()


async def find_in_areas(
    session: AsyncSession, area_keys: Sequence[str]
) -> Sequence[OrganizationCopy]:
    statement = select(OrganizationCopy).where(OrganizationCopy.area_key.in_(area_keys))
    return (await session.scalars(statement.order_by(OrganizationCopy.id))).all()


async def find_named(session: AsyncSession, names: Sequence[str]) -> Sequence[AnyRow]:
    """Rows (asked name, organisation), alike but for capitals."""
    asked = func.unnest(cast(names, ARRAY(Text))).column_valued("asked")
    is_named = func.lower(OrganizationCopy.name) == func.lower(asked)
    return (await session.execute(select(asked, OrganizationCopy).where(is_named))).all()


async def upsert(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    statement = insert(OrganizationCopy)
    changed = {name: statement.excluded[name] for name in CHANGING}
    await session.execute(
        statement.on_conflict_do_update(index_elements=[OrganizationCopy.id], set_=changed), rows
    )


async def delete_copies(session: AsyncSession, ids: Sequence[UUID]) -> None:
    await session.execute(delete(OrganizationCopy).where(OrganizationCopy.id.in_(ids)))


async def delete_older(session: AsyncSession, *, than: datetime) -> Sequence[UUID]:
    """Ids of what was dropped."""
    statement = delete(OrganizationCopy).where(OrganizationCopy.copied_at < than)
    return (await session.scalars(statement.returning(OrganizationCopy.id))).all()
