"""Table of imports."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from catalog.columns import Records
from catalog.database import Base
from chassis.database import new_id


class PubliccodeImport(Base):
    """A file that was taken over: as it was written, and how it was understood.

    `content` is what the file alone says, the base when the next version of it is merged; `merge`
    is how this one met what the entry said then. The text may hold names and addresses of people
    and is shown only to who keeps the entry; it goes with the entry.
    """

    __tablename__ = "publiccode_import"
    __table_args__ = (
        CheckConstraint("octet_length(raw_text) <= 65536", name="raw_text"),
        CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name="sha256"),
        Index("ix_publiccode_import_solution_id", "solution_id", "imported_at"),
        Index("ix_publiccode_import_sha256", "sha256"),
        Index("ix_publiccode_import_repository_key", "repository_key"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.solution.id", ondelete="CASCADE"))
    url: Mapped[str | None] = mapped_column(Text)
    raw_text: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)
    format_version: Mapped[str | None] = mapped_column(Text)
    repository_key: Mapped[str | None] = mapped_column(Text)
    content: Mapped[dict[str, Any]]
    extras: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    findings: Mapped[Records]
    users: Mapped[Records]
    merge: Mapped[Records]
    imported_at: Mapped[datetime] = mapped_column(server_default=func.now())
