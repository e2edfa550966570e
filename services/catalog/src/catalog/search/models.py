"""Tables of what search reads, derived from the other tables and rebuilt at any time."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ForeignKey,
    Identity,
    Index,
    Integer,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column

from catalog.database import Base
from chassis.mechanics import TransactionId


class SearchEntry(Base):
    """A listed solution as search sees it: `document` is its words.

    `codes` are its facet values as numbers, `card` is what a list shows of it, as JSON.
    `gist` is the text whose meaning is compared. `version` is `indexing.VERSION` as it was.
    `neutral_order` is a hash of the id: it settles ties, so that nobody can move up by a name or
    an early entry.
    """

    __tablename__ = "search_entry"
    # For suggestions; the list is found in memory.
    __table_args__ = (Index("ix_search_entry_document", "document", postgresql_using="gin"),)

    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), primary_key=True
    )
    document: Mapped[str] = mapped_column(TSVECTOR)
    codes: Mapped[list[int]] = mapped_column(ARRAY(BigInteger))
    card: Mapped[str] = mapped_column(Text)
    gist: Mapped[str] = mapped_column(Text, server_default=text("''::text"))
    version: Mapped[int] = mapped_column(server_default=text("0"))
    name_order: Mapped[str] = mapped_column(Text)
    neutral_order: Mapped[str] = mapped_column(Text, unique=True)
    updated_at: Mapped[datetime]


class SearchFacet(Base):
    """What a number in `search_entry.codes` stands for."""

    __tablename__ = "search_facet"
    __table_args__ = (UniqueConstraint("facet", "value"),)

    code: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    facet: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)


class SearchWord(Base):
    """A folded word of the entries, for repairing typos and for suggestions.

    `spelling` is how an entry writes it, `entries` how many have its stem, both as of the last
    night. `deletions` are hashes of its beginning with up to two letters left out: two words that
    differ by a typo or two share at least one.
    """

    __tablename__ = "search_word"
    __table_args__ = (
        Index("ix_search_word_word", "word", postgresql_ops={"word": "text_pattern_ops"}),
        Index("ix_search_word_stem", "stem"),
        Index("ix_search_word_deletions", "deletions", postgresql_using="gin"),
    )

    word: Mapped[str] = mapped_column(Text, primary_key=True)
    spelling: Mapped[str] = mapped_column(Text)
    stem: Mapped[str] = mapped_column(Text)
    entries: Mapped[int]
    deletions: Mapped[list[int]] = mapped_column(ARRAY(Integer))


class SearchChange(Base):
    """A row for each time that what search reads has changed: what a process remembers of it is
    good as long as there is no new one.

    `entries` are the solutions whose entries are new or gone; null when that may be all of them.
    `xid` is the transaction, because of two that write at once the later may be seen first.
    """

    __tablename__ = "search_change"

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    xid: Mapped[str] = mapped_column(
        TransactionId, server_default=text("pg_current_xact_id()"), index=True
    )
    entries: Mapped[list[UUID] | None] = mapped_column(ARRAY(Uuid))
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now())


class SearchVector(Base):
    """The meaning of an entry as 512 numbers of 16 bits; `fingerprint` is of the encoded text."""

    __tablename__ = "search_vector"

    solution_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.solution.id", ondelete="CASCADE"), primary_key=True
    )
    fingerprint: Mapped[int] = mapped_column(BigInteger)
    vector: Mapped[bytes]
    encoded_at: Mapped[datetime] = mapped_column(index=True)
