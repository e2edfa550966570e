"""What the feed says about public uses."""

from catalog.uses.models import Use
from chassis.events import Change

PUBLISHED = "de.stufenplan.catalog.use.published.v1"
CHANGED = "de.stufenplan.catalog.use.changed.v1"
REMOVED = "de.stufenplan.catalog.use.removed.v1"


def use_changed(use: Use, event_type: str, *, solution_slug: str) -> Change:
    return Change(
        type=event_type,
        subject=str(use.id),
        version=use.version,
        link=f"/v1/solutions/{solution_slug}/uses",
        is_tombstone=event_type == REMOVED,
    )
