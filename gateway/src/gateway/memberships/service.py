"""For whom a person may act, and with which roles."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Acting, Role
from gateway.accounts.models import Organization
from gateway.memberships import repository

# Whoever acts for another organisation is never its administrator.
ROLES_BY_DELEGATION = frozenset({Role.MEMBER.value})


@dataclass(frozen=True, slots=True)
class Place:
    """One organisation for which a person may act."""

    organization: Organization
    acting: Acting
    roles: frozenset[str]


async def places_of(session: AsyncSession, person_id: UUID, *, now: datetime) -> Sequence[Place]:
    """The person's own organisations, then those that its organisations represent."""
    memberships = await repository.find_memberships(session, person_id, now=now)
    own = [
        Place(organization, _acting(organization), frozenset(membership.roles))
        for membership, organization in memberships
    ]
    delegations = await repository.find_delegations(session, person_id, now=now)
    represented = [
        Place(organization, _acting(organization, delegation.delegate_id), ROLES_BY_DELEGATION)
        for delegation, organization in delegations
    ]
    return [*own, *represented]


def place_in(
    places: Sequence[Place], organization_id: UUID, *, delegate_id: UUID | None
) -> Place | None:
    wanted = (organization_id, delegate_id)
    return next(
        (p for p in places if (p.acting.organization_id, p.acting.delegate_id) == wanted), None
    )


def _acting(organization: Organization, delegate_id: UUID | None = None) -> Acting:
    return Acting(organization.id, organization.kind, organization.area_key, delegate_id)
