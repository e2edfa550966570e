"""What of uses, experiences and transfers the public may know."""

from functools import cache
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, func, select, true
from sqlalchemy.orm import InstrumentedAttribute

from catalog.editors import is_editor
from catalog.solutions.enums import PUBLIC_STATUSES
from catalog.solutions.models import Solution
from catalog.uses.enums import PUBLIC_LEVELS, Visibility
from catalog.uses.models import Experience, Transfer, Use
from chassis.identity import Principal


def is_public(use: type[Use] = Use) -> ColumnElement[bool]:
    """Documented or confirmed, and not kept to a circle of readers; a claim never is."""
    return use.level.in_(PUBLIC_LEVELS) & (use.visibility == Visibility.PUBLIC)


def may_read_use(principal: Principal, use: type[Use] = Use) -> ColumnElement[bool]:
    """For statements that join the solution of the use."""
    if is_editor(principal):
        return true()
    return is_public(use) & Solution.status.in_(PUBLIC_STATUSES)


def may_read_experience(principal: Principal) -> ColumnElement[bool]:
    """In addition to reading the use."""
    return _is_open(principal, Experience)


def may_read_transfer(principal: Principal) -> ColumnElement[bool]:
    """In addition to reading both uses."""
    return _is_open(principal, Transfer)


def _is_open(principal: Principal, table: type[Experience] | type[Transfer]) -> ColumnElement[bool]:
    return true() if is_editor(principal) else table.visibility == Visibility.PUBLIC


@cache
def count_public_uses(
    solution_id: InstrumentedAttribute[UUID],
) -> tuple[ScalarSelect[int], ScalarSelect[int]]:
    """Columns with the numbers of documented and of confirmed uses."""
    documented, confirmed = (
        select(func.count())
        .where(Use.solution_id == solution_id, Use.level == level, is_public())
        .correlate_except(Use)
        .scalar_subquery()
        for level in PUBLIC_LEVELS
    )
    return documented, confirmed
