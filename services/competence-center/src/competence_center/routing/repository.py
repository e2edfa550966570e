"""SQL of the rules of routing."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.routing.models import RoutingPolicy
from competence_center.units.models import Unit


async def list_policies(session: AsyncSession, land: str) -> Sequence[RoutingPolicy]:
    """The latest first."""
    rows = (
        select(RoutingPolicy)
        .where(RoutingPolicy.land == land)
        .order_by(RoutingPolicy.valid_from.desc())
    )
    return (await session.execute(rows)).scalars().all()


async def find_policy_in_force(
    session: AsyncSession, land: str, *, on: date
) -> RoutingPolicy | None:
    rows = (
        select(RoutingPolicy)
        .where(RoutingPolicy.land == land, RoutingPolicy.valid_from <= on)
        .order_by(RoutingPolicy.valid_from.desc())
        .limit(1)
    )
    return (await session.execute(rows)).scalar_one_or_none()


async def find_policy(session: AsyncSession, policy_id: UUID) -> RoutingPolicy | None:
    return await session.get(RoutingPolicy, policy_id)


async def begins_on(session: AsyncSession, land: str, day: date) -> bool:
    rows = select(RoutingPolicy.id).where(
        RoutingPolicy.land == land, RoutingPolicy.valid_from == day
    )
    return (await session.execute(rows)).first() is not None


async def find_last_resort(session: AsyncSession) -> Unit:
    """There is always one: the shipped files name it, and nobody can remove it."""
    rows = select(Unit).where(Unit.is_last_resort).order_by(Unit.slug).limit(1)
    return (await session.execute(rows)).scalar_one()
