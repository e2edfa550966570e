"""In whose name a person acts: as a member of an organisation, or as its delegate."""

from uuid import UUID

from chassis.identity import Principal, PrincipalKind, Role

_MEMBERS = {Role.MEMBER, Role.ORGANIZATION_ADMIN}


def organization_of(principal: Principal) -> UUID | None:
    """The organisation for which a person acts here; None where it acts for none."""
    is_person = principal.kind is PrincipalKind.PERSON
    return principal.organization_id if is_person and _MEMBERS & principal.roles else None


def acts_for(principal: Principal, organization_id: UUID | None) -> bool:
    return organization_id is not None and organization_of(principal) == organization_id
