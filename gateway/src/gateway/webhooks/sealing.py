"""Secrets that we have to know again: encrypted with a key that is not in the database.

AES-256-GCM; the key is derived from the pepper (HKDF, RFC 5869). A box is tied to its webhook: in
another row it does not open.
"""

import os
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gateway.settings import Settings

_NONCE_BYTES = 12


def seal(secret: str, webhook_id: UUID, settings: Settings) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + _cipher(settings).encrypt(nonce, secret.encode(), webhook_id.bytes)


def unseal(box: bytes, webhook_id: UUID, settings: Settings) -> str:
    """
    Raises:
        InvalidTag: it was sealed with another key or for another webhook, or was changed.
    """
    nonce, content = box[:_NONCE_BYTES], box[_NONCE_BYTES:]
    return _cipher(settings).decrypt(nonce, content, webhook_id.bytes).decode()


def _cipher(settings: Settings) -> AESGCM:
    pepper = settings.key_pepper.get_secret_value().encode()
    return AESGCM(HKDF(SHA256(), length=32, salt=None, info=b"webhook secrets").derive(pepper))
