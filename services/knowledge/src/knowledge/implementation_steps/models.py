"""The table `implementation_step`."""

from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from knowledge.database import Entry


class StepStatus(StrEnum):
    DONE = "done"
    RUNNING = "running"
    PLANNED = "planned"


class ImplementationStep(Entry):
    __tablename__ = "implementation_step"
    __table_args__ = (
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="slug"),
        CheckConstraint("number > 0", name="number"),
        # Deferred: entries may trade places within one load.
        UniqueConstraint("number", deferrable=True, initially="DEFERRED"),
        CheckConstraint("jsonb_array_length(sources) > 0", name="has_source"),
    )

    number: Mapped[int]
    title_de: Mapped[str]
    title_en: Mapped[str | None]
    description_de: Mapped[str]
    description_en: Mapped[str | None]
    status: Mapped[StepStatus]
    happened_on: Mapped[date | None]
    period_from: Mapped[str | None]
    period_to: Mapped[str | None]
    period_note_de: Mapped[str | None]
    period_note_en: Mapped[str | None]
    sources: Mapped[list[dict[str, Any]]]
