"""Secrets that we hand out and keep as hashes only: in cookies, links and logins."""

import secrets
from hashlib import sha256


def new_secret() -> str:
    """256 random bits in 43 letters."""
    return secrets.token_urlsafe(32)


def hashed(secret: str) -> bytes:
    """What the database keeps of a secret; no slow hash, because nobody can guess 256 bits."""
    return sha256(secret.encode()).digest()
