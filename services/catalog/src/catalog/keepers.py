"""Who keeps entries: federal editors every one, members of an organisation those that it owns.

Machines only push records, with the scope for it.
"""

from uuid import UUID

from catalog.editors import is_editor
from chassis.identity import Principal, PrincipalKind, unauthenticated
from chassis.members import acts_for, organization_of
from chassis.problems import Forbidden

# As the gateway names it; the catalogue demands it of every client that writes.
WRITE_SCOPE = "catalog:write"


def writing_organization_of(principal: Principal) -> UUID | None:
    """The organisation in whose name a person or a client with the scope sends changes."""
    if principal.kind is PrincipalKind.CLIENT:
        return principal.organization_id if WRITE_SCOPE in principal.scopes else None
    return organization_of(principal)


def is_within_land(principal: Principal, area_key: str | None) -> bool:
    """Whether a client's limit to a Land lets it write there; who has no limit writes anywhere."""
    limit = principal.land_limit
    return limit is None or (bool(limit) and (area_key or "").startswith(limit))


def is_keeper(principal: Principal) -> bool:
    """Whether the caller may keep any entries; which ones depends on their owners."""
    return is_editor(principal) or organization_of(principal) is not None


def keeps(principal: Principal, owner_id: UUID | None) -> bool:
    return is_editor(principal) or acts_for(principal, owner_id)


def require_keeper(principal: Principal) -> None:
    """
    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: somebody is, but acts for no organisation.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    if not is_keeper(principal):
        raise Forbidden("Act for the organisation whose entries these are.")
