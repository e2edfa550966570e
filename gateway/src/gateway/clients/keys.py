"""How an API key looks: `stufenplan_live_k3yid2ab_<32 letters and digits>_<checksum>`.

The prefix lets scanners find leaked keys; the checksum refuses typing errors without a query.
"""

import hmac
import re
import secrets
import string
import zlib
from dataclasses import dataclass
from hashlib import sha256

from gateway.clients.models import Environment

_BASE62 = string.digits + string.ascii_letters
_KEY_ID_LETTERS = string.digits + string.ascii_lowercase
_SECRET_LENGTH = 32
_KEY = re.compile(r"stufenplan_(live|test)_([0-9a-z]{8})_[0-9A-Za-z]{32}_([0-9A-Za-z]{6})")
_BEGINNING = re.compile(r"stufenplan_(live|test)_")


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key whose checksum is right; whether it is one of ours, the database knows."""

    text: str
    environment: Environment
    key_id: str


def new_key_id() -> str:
    return "".join(secrets.choice(_KEY_ID_LETTERS) for _ in range(8))


def new_secret() -> str:
    """190 random bits in letters and digits."""
    return "".join(secrets.choice(_BASE62) for _ in range(_SECRET_LENGTH))


def make_key(environment: Environment, key_id: str) -> str:
    body = f"stufenplan_{environment}_{key_id}_{new_secret()}"
    return f"{body}_{_checksum(body)}"


def looks_like_key(text: str) -> bool:
    return _BEGINNING.match(text) is not None


def holds_key(text: str) -> bool:
    """Whether a key stands somewhere in the text, for example in an address."""
    return _BEGINNING.search(text) is not None


def read_key(text: str) -> ApiKey | None:
    """None where it cannot be a key, because of its form or its checksum."""
    found = _KEY.fullmatch(text)
    if found is None or _checksum(text.rpartition("_")[0]) != found[3]:
        return None
    return ApiKey(text, Environment(found[1]), found[2])


def hash_secret(secret: str, *, pepper: str) -> bytes:
    """What the database keeps; no slow hash, because nobody can guess 190 bits."""
    return hmac.digest(pepper.encode(), secret.encode(), sha256)


def is_same_secret(secret: str, stored: bytes | None, *, pepper: str) -> bool:
    """In constant time, or the answer would tell how much of a guess was right."""
    return hmac.compare_digest(hash_secret(secret, pepper=pepper), stored or b"")


def _checksum(text: str) -> str:
    number, letters = zlib.crc32(text.encode()), ""
    for _ in range(6):
        number, rest = divmod(number, len(_BASE62))
        letters = _BASE62[rest] + letters
    return letters
