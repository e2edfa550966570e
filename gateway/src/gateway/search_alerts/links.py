"""The link in every mail of an alert, with which its reader changes or ends it."""

from uuid import UUID

from gateway.notices.links import subject_of, token_for
from gateway.settings import Settings

_PURPOSE = "search alert link"


def link_token(alert_id: UUID, settings: Settings) -> str:
    return token_for(alert_id, purpose=_PURPOSE, settings=settings)


def alert_behind(token: str, settings: Settings) -> UUID | None:
    """The id of the alert, None where we have not made the token."""
    return subject_of(token, purpose=_PURPOSE, settings=settings)
