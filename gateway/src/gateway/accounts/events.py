"""What the feed tells about organisations."""

from enum import StrEnum

from chassis.events import Change
from gateway.accounts.models import Organization


class OrganizationEvent(StrEnum):
    REGISTERED = "de.stufenplan.accounts.organization.registered.v1"
    CHANGED = "de.stufenplan.accounts.organization.changed.v1"
    REMOVED = "de.stufenplan.accounts.organization.removed.v1"


def organization_change(event: OrganizationEvent, organization: Organization) -> Change:
    return Change(
        type=event,
        subject=str(organization.id),
        version=organization.version,
        link=f"/v1/organizations/{organization.slug}",
        is_tombstone=event is OrganizationEvent.REMOVED,
    )
