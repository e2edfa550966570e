"""Who may push records, and for whom."""

from uuid import UUID

from catalog.drafts.errors import OwnerNotYours
from catalog.editors import is_editor
from catalog.keepers import is_within_land, writing_organization_of
from catalog.organizations.models import OrganizationCopy
from catalog.sources.errors import OutsideLand
from chassis.identity import Principal, PrincipalKind, unauthenticated
from chassis.problems import Forbidden

LAND_BODY = "state"


def require_pusher(principal: Principal) -> UUID:
    """The organisation whose records the caller may push.

    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: the caller acts for no organisation, or is a client without the scope.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    organization_id = writing_organization_of(principal)
    if organization_id is None:
        raise Forbidden("Act for the organisation of the source; a client needs `catalog:write`.")
    return organization_id


def readable_organization(principal: Principal) -> UUID | None:
    """The organisation whose records the caller sees; None for the editors, who see all.

    Raises:
        Unauthenticated, Forbidden: as for `require_pusher`.
    """
    return None if is_editor(principal) else require_pusher(principal)


def check_owner(principal: Principal, owner_id: UUID | None, copy: OrganizationCopy | None) -> None:
    """A body of a Land pushes for the organisations of its Land too, all others for themselves.

    Raises:
        OwnerNotYours: the owner is another organisation, or none of the platform.
        OutsideLand: it is not in the Land to which the client is limited.
    """
    acting = principal.acting
    is_own = acting is not None and owner_id == acting.organization_id
    if not is_own and not may_push_for(principal, copy):
        raise OwnerNotYours("Leave out the owner, or name one for whom you may push.")
    place = acting if is_own else copy
    if not is_within_land(principal, place.area_key if place else None):
        raise OutsideLand("Push records of organisations in your Land only.")


def may_push_for(principal: Principal, owner: OrganizationCopy | None) -> bool:
    acting = principal.acting
    if acting is None or owner is None:
        return False
    return owner.id == acting.organization_id or (
        acting.kind == LAND_BODY
        and principal.land is not None
        and (owner.area_key or "").startswith(principal.land)
    )
