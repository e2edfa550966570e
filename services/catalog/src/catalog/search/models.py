"""Table of what search reads, derived from the other tables and rebuilt at any time."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column

from catalog.columns import Texts
from catalog.database import Base


class SearchEntry(Base):
    """A listed solution as search sees it.

    `tokens` holds every facet value as `facet:value`. `neutral_order` is a hash of the id: it
    settles ties, so that nobody can move up by a name or an early entry.
    """

    __tablename__ = "search_entry"
    __table_args__ = (
        Index("ix_search_entry_document", "document", postgresql_using="gin"),
        Index("ix_search_entry_tokens", "tokens", postgresql_using="gin"),
    )

    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), primary_key=True
    )
    document: Mapped[str] = mapped_column(TSVECTOR)
    tokens: Mapped[Texts]
    name_order: Mapped[str] = mapped_column(Text)
    neutral_order: Mapped[str] = mapped_column(Text, unique=True)
    updated_at: Mapped[datetime]
