"""Table of the counted readings."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from catalog.database import Base


class ReadingKind(StrEnum):
    """By whom or in what an entry was read."""

    PAGE = "page"
    PROGRAM = "program"
    COMPARISON = "comparison"
    BRIEF = "brief"
    FILE = "file"


class Period(StrEnum):
    DAY = "day"
    MONTH = "month"


class Reading(Base):
    """How often an entry was read on a day or in a month (UTC); nothing about who read.

    Both are written at once, so that days can go while their month stays.
    """

    __tablename__ = "reading"
    __table_args__ = (
        CheckConstraint("number > 0", name="number"),
        Index("ix_reading_begins_on", "period", "begins_on"),
    )

    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[ReadingKind] = mapped_column(primary_key=True)
    period: Mapped[Period] = mapped_column(primary_key=True)
    begins_on: Mapped[date] = mapped_column(primary_key=True)
    number: Mapped[int]
