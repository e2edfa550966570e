"""Table of the invitations."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base


class Invitation(Base):
    """Somebody is asked to become a member; the secret of the link is stored as a hash only.

    Withdrawn ones are deleted at once. Others stay for a while, so that who comes late reads why
    the link does not work any more.
    """

    __tablename__ = "invitation"
    __table_args__ = (
        Index(
            "uq_invitation_waiting",
            "organization_id",
            text("lower(email)"),
            unique=True,
            postgresql_where=text("accepted_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID] = mapped_column(ForeignKey("organization.id"), index=True)
    email: Mapped[str] = mapped_column(String(254))
    roles: Mapped[list[str]] = mapped_column(ARRAY(String(40)))
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    # None: who runs the platform.
    invited_by: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    invited_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)
