"""Who keeps an offer: members of the organisation that runs its unit, the Land, federal editors."""

from sqlalchemy import ColumnElement, false, or_, true

from chassis.identity import Principal, PrincipalKind, Role, unauthenticated
from chassis.members import acts_for, coordinated_land, organization_of
from chassis.problems import Forbidden
from competence_center.units.models import Unit


def keeps(principal: Principal, unit: Unit) -> bool:
    land = coordinated_land(principal)
    return (
        _is_editor(principal)
        or acts_for(principal, unit.organization_id)
        or (land is not None and list(unit.lands) == [land])
    )


def is_kept_by(principal: Principal) -> ColumnElement[bool]:
    """The same as `keeps`, in a statement that joins the unit."""
    if _is_editor(principal):
        return true()
    land, organization_id = coordinated_land(principal), organization_of(principal)
    return or_(
        false() if land is None else Unit.lands == [land],
        false() if organization_id is None else Unit.organization_id == organization_id,
    )


def require_keeper(principal: Principal, unit: Unit | None = None) -> None:
    """Of this unit, or of any.

    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: others keep the offers of this unit.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    is_keeper = may_keep(principal) if unit is None else keeps(principal, unit)
    if not is_keeper:
        raise Forbidden("The organisation of the unit does, its Land, and the federal editors.")


def require_coordinator(principal: Principal) -> str:
    """The Land for which the caller speaks.

    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: the caller coordinates no Land.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    land = coordinated_land(principal)
    if land is None:
        raise Forbidden("The coordinators of a Land word nationwide offers for it.")
    return land


def may_keep(principal: Principal) -> bool:
    """Whether the caller may keep any offers; which ones depends on their units."""
    acts = organization_of(principal) is not None
    return acts or _is_editor(principal) or coordinated_land(principal) is not None


def _is_editor(principal: Principal) -> bool:
    return Role.FEDERAL_EDITOR in principal.roles
