"""Table of the mails."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base


class Mail(Base):
    """One mail to one person; address and content are deleted thirty days after it was written."""

    __tablename__ = "mail"
    __table_args__ = (
        Index("ix_mail_due", "next_try_at", postgresql_where=text("next_try_at IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    recipient: Mapped[str] = mapped_column(String(254))
    language: Mapped[str] = mapped_column(String(2))
    subject: Mapped[str] = mapped_column(String(200))
    text: Mapped[str]
    html: Mapped[str]
    # Where a POST ends such mails (RFC 8058); None for those that nobody can end.
    unsubscribe_url: Mapped[str | None] = mapped_column(String(400))
    written_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    # None when it was sent, or given up.
    next_try_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
