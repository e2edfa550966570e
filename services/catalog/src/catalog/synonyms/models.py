"""Table of the synonyms."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Text, func, text
from sqlalchemy.orm import Mapped, mapped_column

from catalog.columns import Texts
from catalog.database import Base
from chassis.database import new_id


class SynonymGroup(Base):
    """Words or short phrases of which each stands for all the others.

    `seed_key` is set for those that ship with the platform. One that an editor removes keeps its
    row with `removed_at`, so that the next release does not bring it back.
    """

    __tablename__ = "synonym_group"
    __table_args__ = (CheckConstraint("cardinality(words) >= 2", name="words"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    words: Mapped[Texts]
    note: Mapped[str | None] = mapped_column(Text)
    seed_key: Mapped[str | None] = mapped_column(Text, unique=True)
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    removed_at: Mapped[datetime | None]
