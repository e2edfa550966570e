"""Who reads and states what about the advice of a unit."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, or_, true

from chassis.identity import Principal, PrincipalKind, Role
from chassis.members import coordinated_land
from chassis.problems import Forbidden
from competence_center.advice.models import AdviceArea, Adviser
from competence_center.advice.schemas import AdvisedArea
from competence_center.units import policy as units
from competence_center.units.errors import AreaOutOfReach, UnitNotKept
from competence_center.units.models import Unit


def is_read_by(principal: Principal) -> ColumnElement[bool]:
    """Which units' advice the caller reads: those that it keeps, and where it advises.

    Raises:
        Forbidden: the caller does neither.
    """
    if units.runs_platform(principal):
        return true()
    ways: list[ColumnElement[bool]] = []
    if land := coordinated_land(principal):
        ways.append(Unit.lands == [land])
    works_there = {Role.ORGANIZATION_ADMIN, Role.ADVISER} & principal.roles
    if works_there and principal.kind is PrincipalKind.PERSON and principal.organization_id:
        ways.append(Unit.organization_id == principal.organization_id)
    if not ways:
        raise Forbidden("Who keeps units reads this, and who advises in one.")
    return or_(*ways)


def require_reader(principal: Principal, unit: Unit) -> None:
    """
    Raises:
        UnitNotKept: the caller neither keeps the unit nor advises for its organisation.
    """
    if not (units.keeps(principal, unit) or units.works_for(principal, unit)):
        raise UnitNotKept("Who keeps the unit reads this, and who advises there.")


def require_reach(
    principal: Principal, wanted: Sequence[AdvisedArea], *, present: Sequence[AdviceArea]
) -> None:
    """What is new has to lie within what the caller decides about; what is there may stay.

    Raises:
        AreaOutOfReach: somebody else decides about one of the areas.
    """
    known = {(area.area_key, area.is_excluded) for area in present}
    for place, area in enumerate(wanted):
        is_known = (area.area_key, area.is_excluded) in known
        if not is_known and not units.reaches(principal, area.area_key):
            raise AreaOutOfReach(
                "An organisation decides about its own area, a coordinator about the Land.",
                errors=[{"pointer": f"/areas/{place}/area_key", "detail": "is out of reach"}],
            )


def require_say_in_absence(
    principal: Principal, unit: Unit, person_id: UUID, *, advisers: Sequence[Adviser]
) -> None:
    """Advisers state their own absences; who keeps the unit, and its lead, those of all.

    Raises:
        Forbidden: it is the absence of somebody else.
    """
    is_own = units.works_for(principal, unit) and str(person_id) == principal.subject
    if not is_own and not _has_say(principal, unit, advisers):
        raise Forbidden("Advisers state their own absences, their lead those of all.")


def require_say_in_staff(principal: Principal, unit: Unit, *, advisers: Sequence[Adviser]) -> None:
    """
    Raises:
        Forbidden: the caller neither keeps nor leads the unit.
    """
    if not _has_say(principal, unit, advisers):
        raise Forbidden("Who keeps the unit or leads it decides about its advisers.")


def _has_say(principal: Principal, unit: Unit, advisers: Sequence[Adviser]) -> bool:
    own = principal.subject
    leads = any(adviser.is_lead and str(adviser.person_id) == own for adviser in advisers)
    return units.keeps(principal, unit) or (units.works_for(principal, unit) and leads)
