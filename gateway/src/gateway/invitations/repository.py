"""Reads and writes rows of invitations."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.accounts.models import Organization
from gateway.invitations.models import Invitation


async def find_for_update(session: AsyncSession, invitation_id: UUID) -> Invitation | None:
    return await session.get(Invitation, invitation_id, with_for_update=True)


async def find_by_token(
    session: AsyncSession, token_hash: bytes
) -> tuple[Invitation, Organization] | None:
    """Locked, so that of two who come with the same link one is the second."""
    statement = (
        select(Invitation, Organization)
        .join(Organization, Organization.id == Invitation.organization_id)
        .where(Invitation.token_hash == token_hash)
        .with_for_update(of=Invitation)
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


async def find_waiting(
    session: AsyncSession, organization_id: UUID, *, limit: int
) -> Sequence[Invitation]:
    """Those that nobody has accepted, the newest first."""
    statement = (
        select(Invitation)
        .where(Invitation.organization_id == organization_id, Invitation.accepted_at.is_(None))
        .order_by(Invitation.invited_at.desc(), Invitation.id)
        .limit(limit)
    )
    return (await session.execute(statement)).scalars().all()


async def find_waiting_at(
    session: AsyncSession, organization_id: UUID, *, email: str
) -> Invitation | None:
    statement = select(Invitation).where(
        Invitation.organization_id == organization_id,
        Invitation.accepted_at.is_(None),
        func.lower(Invitation.email) == func.lower(email),
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def count_open(session: AsyncSession, organization_id: UUID, *, now: datetime) -> int:
    statement = (
        select(func.count())
        .select_from(Invitation)
        .where(
            Invitation.organization_id == organization_id,
            Invitation.accepted_at.is_(None),
            Invitation.expires_at > now,
        )
    )
    return (await session.execute(statement)).scalar_one()
