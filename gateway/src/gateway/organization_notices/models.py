"""Tables of what waits to be told, and of how often somebody wants to hear of what."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from chassis.notices import NoticeTopic
from gateway.database import Base


class NoticeRhythm(StrEnum):
    AT_ONCE = "at_once"
    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


class TopicRhythm(Base):
    """How often one topic writes to a person; without a row, at once."""

    __tablename__ = "topic_rhythm"

    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    topic: Mapped[NoticeTopic] = mapped_column(primary_key=True)
    rhythm: Mapped[NoticeRhythm]
    mailed_at: Mapped[datetime | None]


class PendingNotice(Base):
    """One notice that one person has not been told yet; it goes when the mail is written."""

    __tablename__ = "pending_notice"
    __table_args__ = (
        Index("ix_pending_notice_due_at", "due_at"),
        Index("ix_pending_notice_notice_id", "notice_id"),
    )

    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    topic: Mapped[NoticeTopic] = mapped_column(primary_key=True)
    # Of the mechanics' table: there is what the own services and the siblings have told.
    notice_id: Mapped[UUID] = mapped_column(
        ForeignKey("notice.id", ondelete="CASCADE"), primary_key=True
    )
    due_at: Mapped[datetime]
