"""Table of the people."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base
from gateway.notices.letters import Language


class Person(Base):
    """Somebody who has logged in; the identity provider keeps the account and its password."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("issuer", "subject"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    # Together they name somebody for ever (OpenID Connect Core 1.0 §5.7); a mail address does not.
    issuer: Mapped[str] = mapped_column(String(500))
    subject: Mapped[str] = mapped_column(String(255))
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str | None] = mapped_column(String(254))
    is_email_verified: Mapped[bool]
    # In which mails are written: that of the first login, until the person chooses another.
    language: Mapped[Language] = mapped_column(String(2), server_default="de")
    created_at: Mapped[datetime]
    logged_in_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]
    # Where the platform was at the last login: the worker, which writes mails, sees no request.
    platform: Mapped[str | None] = mapped_column(String(300))
