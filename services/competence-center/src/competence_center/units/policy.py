"""Who keeps a unit: its organisation's administrators, the coordinators of its Land, the platform.

A unit of all of Germany has no Land; a unit that covers several is nobody's alone.
"""

from collections.abc import Sequence
from uuid import UUID

from chassis.identity import Principal, PrincipalKind, Role
from chassis.members import acts_for, coordinated_land, organization_of
from chassis.problems import Forbidden
from competence_center.units.errors import UnitNotKept
from competence_center.units.models import Unit
from reference import areas

# Of these an organisation without an area is one for all of Germany.
_NATIONWIDE = "federation"


def runs_platform(principal: Principal) -> bool:
    return Role.PLATFORM_ADMIN in principal.roles


def keeps(principal: Principal, unit: Unit) -> bool:
    if runs_platform(principal) or _coordinates(principal, unit.lands):
        return True
    is_administrator = Role.ORGANIZATION_ADMIN in principal.roles
    return is_administrator and acts_for(principal, unit.organization_id)


def works_for(principal: Principal, unit: Unit) -> bool:
    """Whether the caller advises for the organisation that runs the unit."""
    is_adviser = principal.kind is PrincipalKind.PERSON and Role.ADVISER in principal.roles
    return (
        is_adviser
        and unit.organization_id is not None
        and principal.organization_id == unit.organization_id
    )


def require_keeper(principal: Principal, unit: Unit) -> None:
    """
    Raises:
        UnitNotKept: others keep the unit.
    """
    if not keeps(principal, unit):
        raise UnitNotKept("Its organisation's administrators and its Land's coordinators do.")


def require_maker(principal: Principal) -> None:
    """
    Raises:
        Forbidden: the caller may not enter units.
    """
    is_administrator = Role.ORGANIZATION_ADMIN in principal.roles
    acts_for_body = (
        is_administrator
        and organization_of(principal) is not None
        and principal.acting is not None
        and principal.acting.kind != "company"
    )
    if not (acts_for_body or coordinated_land(principal) or runs_platform(principal)):
        raise Forbidden("Administrators of public bodies and coordinators of a Land enter units.")


def require_organization(principal: Principal, organization_id: UUID | None) -> None:
    """An administrator enters units of the own organisation, others those of any.

    Raises:
        Forbidden: it is somebody else's organisation.
    """
    is_free = runs_platform(principal) or coordinated_land(principal) is not None
    if not is_free and not acts_for(principal, organization_id):
        raise Forbidden("Administrators enter units of their own organisation.")


def reaches(principal: Principal, area_key: str | None) -> bool:
    """Whether the caller decides that a unit serves this area, None being all of Germany.

    An organisation decides about its own area, a coordinator about the Land.
    """
    acting = principal.acting
    if runs_platform(principal):
        return True
    if acting is None:
        return False
    if acting.area_key is None:
        return acting.kind == _NATIONWIDE
    if area_key is None:
        return False
    return acting.area_key in _with_ancestors(area_key)


def _coordinates(principal: Principal, lands: Sequence[str]) -> bool:
    land = coordinated_land(principal)
    return land is not None and list(lands) == [land]


def _with_ancestors(area_key: str) -> set[str]:
    area = areas.get(area_key)
    return {area_key} if area is None else {area.key, *(a.key for a in areas.ancestors(area.key))}
