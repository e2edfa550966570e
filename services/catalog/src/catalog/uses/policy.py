"""What of a use the public may know."""

from functools import cache
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, func, select
from sqlalchemy.orm import InstrumentedAttribute

from catalog.uses.enums import PUBLIC_LEVELS, Visibility
from catalog.uses.models import Use


def is_public() -> ColumnElement[bool]:
    """Documented or confirmed, and not kept to a circle of readers; a claim never is."""
    return Use.level.in_(PUBLIC_LEVELS) & (Use.visibility == Visibility.PUBLIC)


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
