"""The tables `advice`, `advice_area`, `adviser` and `absence`."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, func
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship

from chassis.database import new_id
from competence_center.database import Base
from competence_center.units.models import Unit


class Advice(Base):
    """What a unit states about its advice; without a row it takes no requests.

    No `topics` are all. `hours` are dicts with `weekday` (Monday is 1), `opens` and `closes`.
    """

    __tablename__ = "advice"
    __table_args__ = (CheckConstraint("capacity >= 0", name="capacity"),)

    unit_id: Mapped[UUID] = mapped_column(
        ForeignKey("competence_center.unit.id", ondelete="CASCADE"), primary_key=True
    )
    is_open: Mapped[bool]
    topics: Mapped[list[str]] = mapped_column(ARRAY(Text))
    hours: Mapped[list[dict[str, Any]]]
    holiday_land: Mapped[str]
    capacity: Mapped[int]
    version: Mapped[int]
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    unit: Mapped[Unit] = relationship(lazy="raise")
    areas: Mapped[list["AdviceArea"]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by="AdviceArea.position"
    )
    advisers: Mapped[list["Adviser"]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by="Adviser.person_id"
    )
    absences: Mapped[list["Absence"]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by="Absence.from_on, Absence.id"
    )


class AdviceArea(Base):
    """An area from which requests are taken, or are not; no `area_key` is all of Germany.

    Both days belong to the time in which it holds.
    """

    __tablename__ = "advice_area"
    __table_args__ = (
        CheckConstraint("until_on >= from_on", name="days"),
        Index("ix_advice_area_unit_id", "unit_id"),
        Index("ix_advice_area_area_key", "area_key"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    unit_id: Mapped[UUID] = mapped_column(
        ForeignKey("competence_center.advice.unit_id", ondelete="CASCADE")
    )
    position: Mapped[int]
    area_key: Mapped[str | None]
    is_excluded: Mapped[bool]
    from_on: Mapped[date]
    until_on: Mapped[date | None]


class Adviser(Base):
    """Somebody of the unit's organisation who answers requests; one of them leads."""

    __tablename__ = "adviser"
    unit_id: Mapped[UUID] = mapped_column(
        ForeignKey("competence_center.advice.unit_id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    is_lead: Mapped[bool]


class Absence(Base):
    """Days on which an adviser is away, both included, and who stands in."""

    __tablename__ = "absence"
    __table_args__ = (
        CheckConstraint("until_on >= from_on", name="days"),
        Index("ix_absence_unit_id", "unit_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    unit_id: Mapped[UUID] = mapped_column(
        ForeignKey("competence_center.advice.unit_id", ondelete="CASCADE")
    )
    person_id: Mapped[UUID]
    from_on: Mapped[date]
    until_on: Mapped[date]
    deputy_id: Mapped[UUID | None]
