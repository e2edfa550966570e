"""What the feed tells about profiles."""

from chassis.events import Audience, Change
from gateway.accounts.models import Organization

PROFILE_CHANGED = "de.stufenplan.accounts.profile.changed.v1"


def profile_change(organization: Organization, *, version: int, is_public: bool) -> Change:
    """The public hears of what it can read."""
    return Change(
        type=PROFILE_CHANGED,
        # Not the organisation's own id: the feed keeps the latest event of each subject only.
        subject=f"{organization.id}/profile",
        version=version,
        link=f"/v1/organizations/{organization.slug}/profile",
        audience=Audience.PUBLIC if is_public else Audience.SIBLINGS,
    )
