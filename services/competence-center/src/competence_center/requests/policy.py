"""Who sees an advisory request, and from which side.

The people of the municipality see all but notes. Advisers see it while their unit has a part in it,
and a card without names until the municipality agrees that they read more. Coordinators of the
Land see such cards. Nobody else sees anything.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from chassis.identity import Acting, Principal, PrincipalKind, Role, unauthenticated
from chassis.members import acts_for, coordinated_land, organization_of
from chassis.problems import Forbidden
from competence_center.assessments.policy import ASSESSING_KINDS
from competence_center.requests.errors import (
    AdvisoryRequestNotFound,
    ConsentNeeded,
    OnlyMunicipalitiesAsk,
)
from competence_center.requests.models import AdvisoryRequest, Assignment
from competence_center.requests.states import GIVEN_AWAY, OWNING, AssignmentRole
from competence_center.units import policy as units


class Side(StrEnum):
    REQUESTER = "requester"
    ADVISER = "adviser"
    OVERSEER = "overseer"


@dataclass(frozen=True, slots=True)
class View:
    """How a caller sees a request: `part` is that of the own unit, the lead's before others."""

    side: Side
    part: Assignment | None
    reads_all: bool


def asking(principal: Principal) -> tuple[Acting, str]:
    """For whom the caller may ask, and its area.

    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: somebody is, but is no member of the organisation for which it acts.
        OnlyMunicipalitiesAsk: it acts for an organisation of another kind.
    """
    acting = _acting_as_member(principal)
    if acting.kind not in ASSESSING_KINDS or acting.area_key is None:
        raise OnlyMunicipalitiesAsk("Act for a municipality, a district or an association of them.")
    return acting, acting.area_key


def own_organization(principal: Principal) -> UUID:
    """
    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: somebody is, but is no member of the organisation for which it acts.
    """
    return _acting_as_member(principal).organization_id


def advising_organization(principal: Principal) -> UUID:
    """
    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: somebody is, but advises for no organisation.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    is_adviser = principal.kind is PrincipalKind.PERSON and Role.ADVISER in principal.roles
    if not is_adviser or principal.organization_id is None:
        raise Forbidden("This needs the role adviser.")
    return principal.organization_id


def view_of(principal: Principal, request: AdvisoryRequest) -> View:
    """
    Raises:
        AdvisoryRequestNotFound: it does not concern the caller.
    """
    part = own_part(principal, request.assignments)
    is_own = acts_for(principal, request.organization_id)
    # Who advises the own municipality has to be able to answer its own colleagues.
    if is_own and (part is None or part.state not in OWNING):
        return View(Side.REQUESTER, None, reads_all=True)
    if part is not None:
        return View(Side.ADVISER, part, reads_all=is_agreed(request, part))
    if request.area_key[:2] == coordinated_land(principal):
        return View(Side.OVERSEER, None, reads_all=False)
    raise AdvisoryRequestNotFound(f"There is no request {request.id} that concerns you.")


def is_agreed(request: AdvisoryRequest, part: Assignment) -> bool:
    """Whether the municipality agrees that this unit reads the request; its own always does."""
    return part.unit.organization_id == request.organization_id or any(
        consent.withdrawn_at is None
        and (part.tier in consent.tiers or part.unit_id in consent.unit_ids)
        for consent in request.consents
    )


def require_requester(view: View) -> None:
    """
    Raises:
        Forbidden: this is for the people of the municipality.
    """
    if view.side is not Side.REQUESTER:
        raise Forbidden("This is for the people who asked.")


def require_reader(view: View) -> None:
    """
    Raises:
        ConsentNeeded: the caller sees no more than a card.
    """
    if not view.reads_all:
        raise ConsentNeeded("Until then you see a card without names.")


def require_adviser(view: View) -> Assignment:
    """The part of the caller's unit, be it lead or support.

    Raises:
        Forbidden: the caller's unit has none.
        ConsentNeeded: the municipality has not agreed that it reads the request.
    """
    if view.part is None or view.part.state not in OWNING:
        raise Forbidden("This is for the units that advise here.")
    require_reader(view)
    return view.part


def require_owner(view: View) -> Assignment:
    """The lead's part. Who has not been agreed on may pass it on and do nothing else.

    Raises:
        Forbidden: the caller's unit does not own the request.
    """
    part = view.part
    if part is None or part.role is not AssignmentRole.LEAD or part.state not in OWNING:
        raise Forbidden("This is for the unit that owns the request.")
    return part


def person_of(principal: Principal) -> UUID | None:
    """Who acts; None for who is nobody in particular, as the administrator of the platform."""
    with suppress(ValueError):
        return UUID(principal.subject)
    return None


def own_part(principal: Principal, assignments: Iterable[Assignment]) -> Assignment | None:
    """Who declined it or let it lapse does not see it any longer."""
    own = [
        each
        for each in assignments
        if each.state not in GIVEN_AWAY and units.works_for(principal, each.unit)
    ]
    return min(
        own,
        key=lambda each: (each.state not in OWNING, each.role is not AssignmentRole.LEAD),
        default=None,
    )


def _acting_as_member(principal: Principal) -> Acting:
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    if principal.acting is None or organization_of(principal) is None:
        raise Forbidden("Act for an organisation as one of its members.")
    return principal.acting
