"""Who reads figures: coordinators those of their Land, the federation those of Germany.

Nobody reads both, or a figure that a Land's table leaves out could be computed from Germany's.
"""

from chassis.identity import Principal, PrincipalKind, Role, unauthenticated
from chassis.members import coordinated_land
from chassis.problems import Forbidden
from competence_center.units.policy import runs_platform


def land_of(principal: Principal) -> str | None:
    """Of which Land the caller reads figures; None for all of Germany.

    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: the caller looks after neither.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    land = coordinated_land(principal)
    if land is None and not (runs_platform(principal) or Role.FEDERAL_EDITOR in principal.roles):
        raise Forbidden("Coordinators read figures of their Land, the federation those of Germany.")
    return land
