"""Table of drafts."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Text, func, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from catalog.columns import LocalizedColumn, Records, Texts
from catalog.database import Base
from catalog.drafts.enums import DraftStatus
from catalog.solutions.enums import Origin
from catalog.solutions.models import Solution
from chassis.database import new_id


class Draft(Base):
    """The one working copy of an entry; the public sees it only through a publication.

    `content` has the shape of `SolutionContent` and is kept even when faulty. `base_revision` is
    the public revision that it was made from, 0 for an entry that was never public.
    `import_findings` is what an import had to say about the file it read.

    Personal data: `submitted_by`, the id of who asked for the review, kept until it ends.
    """

    __tablename__ = "draft"
    __table_args__ = (
        CheckConstraint("jsonb_typeof(content) = 'object'", name="content"),
        CheckConstraint("base_revision >= 0", name="base_revision"),
        CheckConstraint("(status = 'rejected') = (reason IS NOT NULL)", name="reason"),
        CheckConstraint("(status = 'in_review') = (submitted_at IS NOT NULL)", name="submitted_at"),
        CheckConstraint("submitted_by IS NULL OR submitted_at IS NOT NULL", name="submitted_by"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), unique=True
    )
    origin: Mapped[Origin]
    status: Mapped[DraftStatus]
    content: Mapped[dict[str, Any]]
    base_revision: Mapped[int]
    note: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[LocalizedColumn | None]
    checked: Mapped[Texts]
    import_findings: Mapped[Records]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    submitted_at: Mapped[datetime | None]
    submitted_by: Mapped[str | None] = mapped_column(Text)

    solution: Mapped[Solution] = relationship(lazy="raise")
