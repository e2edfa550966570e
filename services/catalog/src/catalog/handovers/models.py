"""Table of the handovers."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from catalog.columns import LocalizedColumn
from catalog.database import Base
from chassis.database import new_id


class HandoverStatus(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class Handover(Base):
    """An entry offered by its owner to another organisation; nothing changes until it accepts.

    `from_organization_id` is empty where editors offer an entry that nobody owned.
    """

    __tablename__ = "handover"
    __table_args__ = (
        CheckConstraint("from_organization_id <> to_organization_id", name="not_itself"),
        CheckConstraint("(status = 'open') = (closed_at IS NULL)", name="closed_at"),
        CheckConstraint("(status = 'declined') = (reason IS NOT NULL)", name="reason"),
        Index("ix_handover_from_organization_id", "from_organization_id"),
        Index("ix_handover_to_organization_id", "to_organization_id"),
        Index("ix_handover_solution_id", "solution_id"),
        Index(
            "uq_handover_open",
            "solution_id",
            unique=True,
            postgresql_where=text("status = 'open'"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.solution.id", ondelete="CASCADE"))
    from_organization_id: Mapped[UUID | None]
    to_organization_id: Mapped[UUID]
    status: Mapped[HandoverStatus]
    reason: Mapped[LocalizedColumn | None]
    version: Mapped[int]
    offered_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
