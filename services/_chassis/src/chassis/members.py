"""In whose name a person acts: as a member of an organisation, as its delegate, for a Land."""

from uuid import UUID

from chassis.identity import Principal, PrincipalKind, Role
from chassis.row_security import LAND_BODY

_MEMBERS = {Role.MEMBER, Role.ORGANIZATION_ADMIN}


def organization_of(principal: Principal) -> UUID | None:
    """The organisation for which a person acts here; None where it acts for none."""
    is_person = principal.kind is PrincipalKind.PERSON
    return principal.organization_id if is_person and _MEMBERS & principal.roles else None


def acts_for(principal: Principal, organization_id: UUID | None) -> bool:
    return organization_id is not None and organization_of(principal) == organization_id


def coordinated_land(principal: Principal) -> str | None:
    """Two digits: the Land that a person coordinates in its administration; None for others."""
    acting = principal.acting
    is_coordinator = (
        principal.kind is PrincipalKind.PERSON
        and Role.LAND_COORDINATOR in principal.roles
        and acting is not None
        and acting.kind == LAND_BODY
    )
    return principal.land if is_coordinator else None
