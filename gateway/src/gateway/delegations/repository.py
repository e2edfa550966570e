"""Reads and writes rows of delegations."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from gateway.accounts.models import Organization
from gateway.memberships.models import Delegation

# Beyond this somebody delegates by mistake; a Verband has at most some hundred members.
MAX_SHOWN = 500

Parties = tuple[Delegation, Organization, Organization]


async def find_of(session: AsyncSession, organization_id: UUID) -> Sequence[Parties]:
    """Given and received ones with both organisations, the newest first, ended ones too."""
    represented, delegate = aliased(Organization), aliased(Organization)
    statement = (
        select(Delegation, represented, delegate)
        .join(represented, represented.id == Delegation.organization_id)
        .join(delegate, delegate.id == Delegation.delegate_id)
        .where(
            or_(
                Delegation.organization_id == organization_id,
                Delegation.delegate_id == organization_id,
            )
        )
        .order_by(Delegation.since.desc(), Delegation.id)
        .limit(MAX_SHOWN)
    )
    return [(row[0], row[1], row[2]) for row in await session.execute(statement)]


async def find_for_update(session: AsyncSession, delegation_id: UUID) -> Delegation | None:
    return await session.get(Delegation, delegation_id, with_for_update=True)


async def exists(
    session: AsyncSession, *, organization_id: UUID, delegate_id: UUID, at: datetime
) -> bool:
    """Whether one between the two has not ended at that time."""
    statement = select(Delegation.id).where(
        Delegation.organization_id == organization_id,
        Delegation.delegate_id == delegate_id,
        or_(Delegation.until.is_(None), Delegation.until > at),
    )
    return (await session.execute(statement.limit(1))).first() is not None
