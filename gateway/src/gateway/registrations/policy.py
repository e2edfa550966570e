"""Who decides about a registration: the organisation's administrators, else its Land."""

from dataclasses import dataclass
from uuid import UUID

from chassis.identity import Principal, Role
from chassis.problems import Forbidden
from gateway.memberships.policy import runs_platform
from gateway.people.service import id_of
from gateway.registrations.errors import OwnRegistration
from gateway.registrations.models import Registration


@dataclass(frozen=True, slots=True)
class Reach:
    """About which registrations a caller decides."""

    decides_all: bool
    # Two digits: those of this Land, as long as nobody administers the organisation.
    land: str | None
    # Those of the organisation that the caller administers.
    organization_id: UUID | None

    def covers(self, registration: Registration, *, has_administrator: bool) -> bool:
        if self.decides_all:
            return True
        if has_administrator:
            return registration.organization_id == self.organization_id is not None
        return self.land is not None and (registration.area_key or "")[:2] == self.land


def reach_of(principal: Principal) -> Reach:
    return Reach(
        decides_all=runs_platform(principal),
        land=principal.land if Role.LAND_COORDINATOR in principal.roles else None,
        organization_id=(
            principal.organization_id if Role.ORGANIZATION_ADMIN in principal.roles else None
        ),
    )


def check_may_decide_any(reach: Reach) -> None:
    """
    Raises:
        Forbidden: there is no registration about which the caller could decide.
    """
    if not reach.decides_all and reach.land is None and reach.organization_id is None:
        raise Forbidden("This needs an administrator or a Land coordinator.")


def check_is_about_others(
    registration: Registration, principal: Principal, *, belongs_to_it: bool, administers: bool
) -> None:
    """
    Raises:
        OwnRegistration: the caller has registered it, or belongs to the organisation without
            being its administrator.
    """
    is_own = registration.person_id == id_of(principal)
    if is_own or (belongs_to_it and not administers):
        raise OwnRegistration("Nobody confirms the own organisation.")
