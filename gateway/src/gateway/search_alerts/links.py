"""The link in every mail of an alert, with which its reader changes or ends it.

It is made anew for each mail, so it cannot be kept as a hash. It is derived from the id with a
secret that is not in the database: who reads the tables can make none.
"""

import base64
import hmac
from uuid import UUID

from gateway.settings import Settings

_PURPOSE = b"search alert link\0"
_ID_BYTES = 16


def link_token(alert_id: UUID, settings: Settings) -> str:
    """43 letters, as all tokens in links have."""
    return base64.urlsafe_b64encode(alert_id.bytes + _mark(alert_id.bytes, settings)).decode()[:43]


def alert_behind(token: str, settings: Settings) -> UUID | None:
    """The id of the alert, None where we have not made the token."""
    content = base64.urlsafe_b64decode(f"{token}=")
    alert_id, mark = content[:_ID_BYTES], content[_ID_BYTES:]
    return UUID(bytes=alert_id) if hmac.compare_digest(mark, _mark(alert_id, settings)) else None


def _mark(alert_id: bytes, settings: Settings) -> bytes:
    pepper = settings.key_pepper.get_secret_value().encode()
    return hmac.digest(pepper, _PURPOSE + alert_id, "sha256")[:16]
