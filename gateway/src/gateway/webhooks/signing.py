"""Signs what is sent, as Standard Webhooks 1.0 wants it."""

import base64
import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from standardwebhooks import Webhook

_PREFIX = "whsec_"


def new_secret() -> str:
    """256 random bits."""
    return _PREFIX + base64.b64encode(os.urandom(32)).decode()


def signed_headers(
    delivery_id: UUID, body: bytes, *, secrets: Sequence[str], now: datetime
) -> Mapping[str, str]:
    """One signature for each secret; a receiver that knows any of them is content."""
    message_id = f"msg_{delivery_id.hex}"
    signatures = [Webhook(secret).sign(message_id, now, body.decode()) for secret in secrets]
    return {
        "Content-Type": "application/cloudevents+json",
        "User-Agent": "Stufenplan-Webhooks/1",
        "webhook-id": message_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": " ".join(signatures),
    }
