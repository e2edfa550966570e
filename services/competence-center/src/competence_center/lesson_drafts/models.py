"""The table `lesson_draft`."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship

from chassis.database import new_id
from competence_center.database import Base
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.states import Outcome
from competence_center.units.models import Unit


class LessonDraftState(StrEnum):
    DRAFTED = "drafted"
    CHECKED = "checked"
    RELEASED = "released"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class LessonDraft(Base):
    """Words of the owning unit; a second adviser checks them, and the municipality consents.

    `topic`, `size_class`, `area_type` and `outcome` are those of the request. `confirmed` are words
    that look like names and are none. When the request is forgotten, a released draft stays and
    belongs to nobody.
    """

    __tablename__ = "lesson_draft"
    __table_args__ = (
        CheckConstraint("(request_id IS NULL) = (organization_id IS NULL)", name="belongs"),
        CheckConstraint("request_id IS NOT NULL OR state = 'released'", name="kept"),
        Index(
            "uq_lesson_draft_request_id",
            "request_id",
            unique=True,
            postgresql_where=sql("state IN ('drafted', 'checked', 'released')"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    request_id: Mapped[UUID | None] = mapped_column(
        ForeignKey(AdvisoryRequest.id, ondelete="CASCADE"), index=True
    )
    organization_id: Mapped[UUID | None]
    unit_id: Mapped[UUID] = mapped_column(ForeignKey(Unit.id))
    title: Mapped[str] = mapped_column(Text)
    context: Mapped[str] = mapped_column(Text)
    problem: Mapped[str] = mapped_column(Text)
    approach: Mapped[str] = mapped_column(Text)
    what_worked: Mapped[str | None] = mapped_column(Text)
    what_failed: Mapped[str | None] = mapped_column(Text)
    transfer_conditions: Mapped[list[str]] = mapped_column(ARRAY(Text))
    confirmed: Mapped[list[str]] = mapped_column(ARRAY(Text))
    topic: Mapped[str]
    size_class: Mapped[str | None]
    area_type: Mapped[str | None]
    outcome: Mapped[Outcome]
    state: Mapped[LessonDraftState]
    objection: Mapped[str | None] = mapped_column(Text)
    consent_text_version: Mapped[str | None]
    version: Mapped[int]
    written_by: Mapped[UUID | None]
    written_at: Mapped[datetime]
    checked_by: Mapped[UUID | None]
    checked_at: Mapped[datetime | None]
    answered_by: Mapped[UUID | None]
    answered_at: Mapped[datetime | None]

    unit: Mapped[Unit] = relationship(lazy="raise")
