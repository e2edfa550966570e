"""Who decides about routing: the coordinators of a Land about the Land, and the platform."""

from chassis.identity import Principal, Role
from chassis.members import coordinated_land
from chassis.problems import Forbidden
from competence_center.units.policy import runs_platform


def require_reader(principal: Principal, land: str) -> None:
    """
    Raises:
        Forbidden: the caller does not look after this Land.
    """
    if Role.FEDERAL_EDITOR not in principal.roles:
        require_coordinator(principal, land)


def require_coordinator(principal: Principal, land: str) -> None:
    """
    Raises:
        Forbidden: the caller does not coordinate this Land.
    """
    if not runs_platform(principal) and coordinated_land(principal) != land:
        raise Forbidden("Coordinators decide about their own Land.")
