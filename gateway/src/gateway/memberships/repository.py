"""Reads rows of memberships and delegations."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.accounts.models import Organization
from gateway.memberships.models import Delegation, Membership


async def find_memberships(
    session: AsyncSession, person_id: UUID, *, now: datetime
) -> Sequence[tuple[Membership, Organization]]:
    """Those in force, by the organisation's name."""
    statement = (
        select(Membership, Organization)
        .join(Organization, Organization.id == Membership.organization_id)
        .where(Membership.person_id == person_id, _in_force(Membership, now))
        .order_by(Organization.name_de, Organization.id)
    )
    return [(membership, own) for membership, own in await session.execute(statement)]


async def find_delegations(
    session: AsyncSession, person_id: UUID, *, now: datetime
) -> Sequence[tuple[Delegation, Organization]]:
    """Those to organisations of the person, each with the organisation that is represented.

    One step only: who acts for another cannot pass that on.
    """
    statement = (
        select(Delegation, Organization)
        .join(Membership, Membership.organization_id == Delegation.delegate_id)
        .join(Organization, Organization.id == Delegation.organization_id)
        .where(
            Membership.person_id == person_id,
            _in_force(Membership, now),
            _in_force(Delegation, now),
        )
        .order_by(Organization.name_de, Organization.id)
    )
    return [(delegation, own) for delegation, own in await session.execute(statement)]


def _in_force(table: type[Membership] | type[Delegation], now: datetime) -> ColumnElement[bool]:
    return (table.since <= now) & or_(table.until.is_(None), table.until > now)
