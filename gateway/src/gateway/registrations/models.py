"""Table of the registrations."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from gateway.accounts.models import OrganizationKind
from gateway.database import Base


class RegistrationStatus(StrEnum):
    OPEN = "open"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class Registration(Base):
    """Somebody says that they act for an organisation.

    A new organisation exists nowhere else before it is confirmed, so nothing can show it too early.
    Personal data: `work_email`, to see whether the claim holds. A rejected one is kept long enough
    for a question about the reason.
    """

    __tablename__ = "registration"
    __table_args__ = (
        Index(
            "uq_registration_open",
            "person_id",
            "organization_key",
            unique=True,
            postgresql_where=text("status = 'open'"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    organization_id: Mapped[UUID | None] = mapped_column(ForeignKey("organization.id"), index=True)
    # What two registrations of the same organisation have in common, before and after it exists.
    organization_key: Mapped[str] = mapped_column(String(300))
    kind: Mapped[OrganizationKind]
    name: Mapped[str] = mapped_column(String(200))
    area_key: Mapped[str | None] = mapped_column(String(12))
    work_email: Mapped[str] = mapped_column(String(254))
    is_email_verified: Mapped[bool]
    routing_id: Mapped[str | None] = mapped_column(String(46))
    status: Mapped[RegistrationStatus]
    registered_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    # A person's id, or the administrator by token.
    decided_by: Mapped[str | None] = mapped_column(String(40))
    reason: Mapped[str | None] = mapped_column(String(2000))
    version: Mapped[int] = mapped_column(default=1)
