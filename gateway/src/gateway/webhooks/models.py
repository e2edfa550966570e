"""Tables of the webhooks, of what they are sent, and of each try."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base


class PauseReason(StrEnum):
    CHOSEN = "chosen"
    FAILURE = "failure"
    GONE = "gone"


class Webhook(Base):
    """An address of an organisation to which events are sent; secrets are sealed, see `sealing`."""

    __tablename__ = "webhook"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID] = mapped_column(ForeignKey("organization.id"), index=True)
    url: Mapped[str] = mapped_column(String(500))
    topics: Mapped[list[str]] = mapped_column(ARRAY(String(80)))
    # Beside those of the topics.
    event_types: Mapped[list[str]] = mapped_column(ARRAY(String(80)), server_default=text("'{}'"))
    secret: Mapped[bytes]
    # Signs beside the new one until then, so that a receiver can change over at leisure.
    previous_secret: Mapped[bytes | None]
    previous_until: Mapped[datetime | None]
    paused_for: Mapped[PauseReason | None]
    # Where the platform was when the webhook was made: the worker sees no request.
    platform: Mapped[str] = mapped_column(String(300))
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)


class WebhookDelivery(Base):
    """One event for one webhook; its id is the `webhook-id` of every try."""

    __tablename__ = "webhook_delivery"
    __table_args__ = (
        Index(
            "ix_webhook_delivery_due",
            "next_try_at",
            postgresql_where=text("next_try_at IS NOT NULL"),
        ),
        Index("ix_webhook_delivery_webhook_id", "webhook_id", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    webhook_id: Mapped[UUID] = mapped_column(ForeignKey("webhook.id", ondelete="CASCADE"))
    event: Mapped[dict[str, Any]]
    written_at: Mapped[datetime]
    delivered_at: Mapped[datetime | None]
    # None when it was delivered, or given up.
    next_try_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)


class WebhookTry(Base):
    """How one try went; `status` is None where nobody answered."""

    __tablename__ = "webhook_try"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    delivery_id: Mapped[UUID] = mapped_column(
        ForeignKey("webhook_delivery.id", ondelete="CASCADE"), index=True
    )
    tried_at: Mapped[datetime]
    status: Mapped[int | None]
    # How the receiver's answer began, to find faults.
    answer: Mapped[str] = mapped_column(String(200))
