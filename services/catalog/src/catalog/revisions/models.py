"""Table of revisions."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from catalog.columns import Texts
from catalog.database import Base
from catalog.solutions.enums import ReviewDepth, SolutionStatus
from catalog.solutions.models import Solution


class Revision(Base):
    """One public state of a solution.

    `content_hash` covers the content alone; `revision_hash` also covers number, author, reason,
    time and the hash of the revision before, so that none can be changed or left out unseen.
    The service role may add rows here but not change them.
    """

    __tablename__ = "revision"
    __table_args__ = (
        UniqueConstraint("revision_hash"),
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("(number = 1) = (previous_hash IS NULL)", name="previous_hash"),
        CheckConstraint("content_hash ~ '^[0-9a-f]{64}$'", name="content_hash"),
        CheckConstraint("revision_hash ~ '^[0-9a-f]{64}$'", name="revision_hash"),
    )

    solution_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.solution.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[SolutionStatus]
    content: Mapped[dict[str, Any]]
    changed_fields: Mapped[Texts]
    content_hash: Mapped[str] = mapped_column(Text)
    previous_hash: Mapped[str | None] = mapped_column(Text)
    revision_hash: Mapped[str] = mapped_column(Text)
    review_depth: Mapped[ReviewDepth]
    author_organization_id: Mapped[UUID | None]
    reason: Mapped[str] = mapped_column(Text)
    published_at: Mapped[datetime]

    solution: Mapped[Solution] = relationship(lazy="raise")
