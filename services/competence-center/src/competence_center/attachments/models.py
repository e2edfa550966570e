"""Table of the attachments; their content lies outside of the database."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from chassis.database import new_id
from competence_center.database import Base
from competence_center.requests.models import AdvisoryRequest
from competence_center.units.models import Unit


class ScanState(StrEnum):
    UNSCANNED = "unscanned"
    CLEAN = "clean"
    INFECTED = "infected"


class Attachment(Base):
    """A file of the municipality, or of a unit. Of an infected one only this row is left."""

    __tablename__ = "attachment"
    __table_args__ = (CheckConstraint("char_length(name) <= 120", name="name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    request_id: Mapped[UUID] = mapped_column(
        ForeignKey(AdvisoryRequest.id, ondelete="CASCADE"), index=True
    )
    unit_id: Mapped[UUID | None] = mapped_column(ForeignKey(Unit.id))
    name: Mapped[str] = mapped_column(Text)
    media_type: Mapped[str]
    size_bytes: Mapped[int]
    scan_state: Mapped[ScanState]
    author_id: Mapped[UUID | None]
    attached_at: Mapped[datetime]

    unit: Mapped[Unit | None] = relationship(lazy="raise")
