"""Reads rows of profiles."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.profiles.models import ProfileRevision


async def find_latest(session: AsyncSession, organization_id: UUID) -> ProfileRevision | None:
    statement = (
        select(ProfileRevision)
        .where(ProfileRevision.organization_id == organization_id)
        .order_by(ProfileRevision.version.desc())
        .limit(1)
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def find_page(
    session: AsyncSession, organization_id: UUID, *, before: int | None, limit: int
) -> Sequence[ProfileRevision]:
    """The latest first."""
    statement = (
        select(ProfileRevision)
        .where(ProfileRevision.organization_id == organization_id)
        .order_by(ProfileRevision.version.desc())
        .limit(limit)
    )
    if before is not None:
        statement = statement.where(ProfileRevision.version < before)
    return (await session.execute(statement)).scalars().all()


async def count(session: AsyncSession, organization_id: UUID) -> int:
    statement = (
        select(func.count())
        .select_from(ProfileRevision)
        .where(ProfileRevision.organization_id == organization_id)
    )
    return (await session.execute(statement)).scalar_one()
