"""What the feed tells about units; the loading of the shipped entries says the same."""

from enum import StrEnum

from chassis.events import Change
from competence_center.units.models import Unit


class UnitEvent(StrEnum):
    PUBLISHED = "de.stufenplan.competence-center.unit.published.v1"
    CHANGED = "de.stufenplan.competence-center.unit.changed.v1"


def unit_change(event: UnitEvent, unit: Unit) -> Change:
    return Change(
        type=event,
        subject=str(unit.id),
        version=unit.version,
        link=f"/v1/units/{unit.slug}",
    )
