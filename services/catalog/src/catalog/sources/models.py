"""Tables of the sources and of the records that they push."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from catalog.columns import Records
from catalog.database import Base
from chassis.database import new_id


class RecordState(StrEnum):
    """`undecided`: it may be about an entry that exists; nothing was made of it so far."""

    UNDECIDED = "undecided"
    TAKEN_OVER = "taken_over"
    REMOVED = "removed"


class Source(Base):
    """A catalogue elsewhere; it belongs to the organisation that used its name first."""

    __tablename__ = "source"
    __table_args__ = (CheckConstraint("name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(Text, unique=True)
    organization_id: Mapped[UUID] = mapped_column(index=True)
    registered_at: Mapped[datetime]


class PushedRecord(Base):
    """A record as its source pushed it last; a removed one stays as a tombstone.

    `content` is as it came, the base when the next one is merged; `merge` is how this one met what
    the entry said then, `duplicates` which entries it may be about. `solution_id` is empty as long
    as nobody has decided that, and after its entry was thrown away.
    """

    __tablename__ = "pushed_record"
    __table_args__ = (
        UniqueConstraint("source_id", "foreign_id"),
        CheckConstraint("jsonb_typeof(content) = 'object'", name="content"),
        CheckConstraint("(state = 'removed') = (removed_at IS NOT NULL)", name="removed_at"),
        Index("ix_pushed_record_solution_id", "solution_id"),
        Index(
            "ix_pushed_record_state",
            "state",
            "source_id",
            postgresql_where=text("state <> 'taken_over'"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    source_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.source.id"))
    foreign_id: Mapped[str] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(Text)
    content: Mapped[dict[str, Any]]
    sha256: Mapped[str] = mapped_column(Text)
    state: Mapped[RecordState]
    solution_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="SET NULL")
    )
    duplicates: Mapped[Records]
    merge: Mapped[Records]
    version: Mapped[int]
    received_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
