"""The secret in the link with which the reader of a mail changes or ends such mails.

It is made anew for each mail, so it cannot be kept as a hash. It is derived from an id with a
secret that is not in the database: who reads the tables can make none.
"""

import base64
import hmac
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from gateway.settings import Settings

_ID_BYTES = 16

Token = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9_-]{43}$"),
    Field(description="The secret of the link."),
]


def token_for(subject: UUID, *, purpose: str, settings: Settings) -> str:
    """43 letters, as all tokens in links have; one for a purpose is none for another."""
    mark = _mark(subject.bytes, purpose, settings)
    return base64.urlsafe_b64encode(subject.bytes + mark).decode()[:43]


def subject_of(token: str, *, purpose: str, settings: Settings) -> UUID | None:
    """The id behind a token, None where we have not made it for this purpose."""
    content = base64.urlsafe_b64decode(f"{token}=")
    subject, mark = content[:_ID_BYTES], content[_ID_BYTES:]
    is_ours = hmac.compare_digest(mark, _mark(subject, purpose, settings))
    return UUID(bytes=subject) if is_ours else None


def _mark(subject: bytes, purpose: str, settings: Settings) -> bytes:
    pepper = settings.key_pepper.get_secret_value().encode()
    return hmac.digest(pepper, purpose.encode() + b"\0" + subject, "sha256")[:16]
