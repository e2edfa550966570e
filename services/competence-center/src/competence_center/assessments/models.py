"""Tables of the self-assessments."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from chassis.database import new_id
from competence_center.database import Base


class Assessment(Base):
    """The one of an organisation; `uncarried` are answers that newer sets have no place for."""

    __tablename__ = "assessment"
    __table_args__ = (Index("ix_assessment_shown", "is_shown_to_land", "area_key"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    organization_id: Mapped[UUID] = mapped_column(unique=True)
    organization_kind: Mapped[str]
    area_key: Mapped[str | None]
    set_version: Mapped[str]
    # Held states alone: what is being worked on stays with the organisation.
    is_shown_to_land: Mapped[bool]
    is_compared: Mapped[bool]
    uncarried: Mapped[list[dict[str, Any]]]
    version: Mapped[int]
    begun_at: Mapped[datetime]


class AssessmentAnswer(Base):
    """What was answered to one statement; each has its own version, so that several can answer."""

    __tablename__ = "assessment_answer"
    __table_args__ = (
        CheckConstraint("current_level BETWEEN 0 AND 4", name="current_level"),
        CheckConstraint("target_level BETWEEN 0 AND 4", name="target_level"),
        CheckConstraint(
            "not_applicable_because IS NULL OR (current_level IS NULL AND target_level IS NULL)",
            name="applies_or_not",
        ),
    )

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey(Assessment.id, ondelete="CASCADE"), primary_key=True
    )
    statement_id: Mapped[str] = mapped_column(primary_key=True)
    current_level: Mapped[int | None]
    target_level: Mapped[int | None]
    not_applicable_because: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)
    evidence: Mapped[list[dict[str, Any]]]
    version: Mapped[int]
    answered_by: Mapped[str]
    answered_at: Mapped[datetime]


class AssessmentSnapshot(Base):
    """A state that was held on a day and never changes.

    `means` are those of the dimensions, `organization_kind` and `size_class` the group in which it
    is compared, as of that day.
    """

    __tablename__ = "assessment_snapshot"
    __table_args__ = (
        Index("ix_assessment_snapshot_group", "organization_kind", "size_class", "taken_at"),
    )

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey(Assessment.id, ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str | None] = mapped_column(Text)
    set_version: Mapped[str]
    answers: Mapped[list[dict[str, Any]]]
    means: Mapped[dict[str, float]] = mapped_column(JSONB)
    respondents: Mapped[int]
    organization_kind: Mapped[str]
    size_class: Mapped[str | None]
    taken_at: Mapped[datetime]
