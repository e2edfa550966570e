"""What the feed says about solutions."""

from catalog.solutions.models import Solution
from chassis.events import Change

PUBLISHED = "de.stufenplan.catalog.solution.published.v1"
CHANGED = "de.stufenplan.catalog.solution.changed.v1"
WITHDRAWN = "de.stufenplan.catalog.solution.withdrawn.v1"
ARCHIVED = "de.stufenplan.catalog.solution.archived.v1"


def solution_changed(solution: Solution, event_type: str) -> Change:
    """An archived solution is gone for the public; a withdrawn one still tells its reason."""
    return Change(
        type=event_type,
        subject=str(solution.id),
        version=solution.revision_number,
        link=f"/v1/solutions/{solution.slug}",
        is_tombstone=event_type == ARCHIVED,
    )
