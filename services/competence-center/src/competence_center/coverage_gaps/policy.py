"""Who reads the gaps of a Land: its coordinators, federal editors, the platform."""

from chassis.identity import Principal, Role
from chassis.members import coordinated_land
from chassis.problems import Forbidden
from competence_center.units.policy import runs_platform


def require_reader(principal: Principal, land: str) -> None:
    """
    Raises:
        Forbidden: the caller does not look after this Land.
    """
    sees_all = runs_platform(principal) or Role.FEDERAL_EDITOR in principal.roles
    if not sees_all and coordinated_land(principal) != land:
        raise Forbidden("Coordinators read the gaps of their own Land.")
