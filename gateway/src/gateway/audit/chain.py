"""The chain of hashes: each entry's is made of its content and of the hash before it."""

from datetime import UTC
from hashlib import sha256
from typing import Any

import orjson

from gateway.audit.models import AuditEntry

FIRST_HASH = bytes(32)


def hash_of(entry: AuditEntry) -> bytes:
    """SHA-256 over the hash before and the content as JSON with sorted keys and no spaces."""
    content: dict[str, Any] = {
        "number": entry.number,
        "recorded_at": entry.recorded_at.astimezone(UTC).isoformat(timespec="microseconds"),
        "action": entry.action,
        "actor_kind": entry.actor_kind.value,
        "actor_id": entry.actor_id,
        "organization_id": _text(entry.organization_id),
        "delegate_id": _text(entry.delegate_id),
        "subject_kind": entry.subject_kind,
        "subject_id": entry.subject_id,
        "details": entry.details,
    }
    return sha256(entry.previous_hash + orjson.dumps(content, option=orjson.OPT_SORT_KEYS)).digest()


def fault_of(entry: AuditEntry, *, number: int, previous_hash: bytes) -> str | None:
    """What is wrong with an entry that has to have this number and follow this hash."""
    if entry.number != number:
        return f"entry {number} is missing"
    if entry.previous_hash != previous_hash:
        return f"entry {number} does not follow the one before it"
    if entry.hash != hash_of(entry):
        return f"entry {number} was changed"
    return None


def _text(value: object) -> str | None:
    return None if value is None else str(value)
