"""The schema `competence_center` and the bases of its tables."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from chassis.database import TYPE_MAP, build_metadata, new_id


class Base(DeclarativeBase):
    metadata = build_metadata("competence_center")
    type_annotation_map = TYPE_MAP


class Entry(Base):
    """What every table of published entries has; `version` counts the real changes."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    slug: Mapped[str] = mapped_column(unique=True)
    version: Mapped[int] = mapped_column(default=1)
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())
