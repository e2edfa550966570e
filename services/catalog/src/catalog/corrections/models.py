"""Table of the suggested corrections."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Identity, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from catalog.columns import LocalizedColumn
from catalog.database import Base
from chassis.database import new_id


class Language(StrEnum):
    DE = "de"
    EN = "en"


class CorrectionStatus(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


class Correction(Base):
    """What somebody says should be different in an entry; `field` is one of its content."""

    __tablename__ = "correction"
    __table_args__ = (
        CheckConstraint("char_length(text) <= 2000", name="text"),
        CheckConstraint("status <> 'declined' OR reason IS NOT NULL", name="reason"),
        Index("ix_correction_solution_id", "solution_id", "status"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[int] = mapped_column(Identity(always=True), unique=True)
    solution_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.solution.id", ondelete="CASCADE"))
    field: Mapped[str | None] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    source_url: Mapped[str | None] = mapped_column(Text)
    email: Mapped[str | None] = mapped_column(Text)
    language: Mapped[Language]
    status: Mapped[CorrectionStatus]
    reason: Mapped[LocalizedColumn | None]
    version: Mapped[int]
    suggested_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
