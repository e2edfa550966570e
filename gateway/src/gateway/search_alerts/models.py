"""Tables of the search alerts, and of what they have told."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base
from gateway.notices.rhythms import Rhythm


class SearchAlert(Base):
    """Somebody wants to hear of what is new in a search.

    Personal data: `email` and `mailbox`, given for these mails only. Deleted when the alert is
    ended; when nobody confirms it, 48 hours after `requested_at`.
    """

    __tablename__ = "search_alert"
    __table_args__ = (
        Index(
            "uq_search_alert_confirmed",
            text("lower(email)"),
            "search",
            unique=True,
            postgresql_where=text("confirmed_at IS NOT NULL"),
        ),
        Index("ix_search_alert_next_look_at", "next_look_at"),
        Index("ix_search_alert_mailbox", "mailbox"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254))
    # All spellings of an address that end in the same box, to count them as one.
    mailbox: Mapped[str] = mapped_column(String(254))
    # A query string of the list of solutions, as `searches.canonical` writes it.
    search: Mapped[str] = mapped_column(String(2000))
    rhythm: Mapped[Rhythm]
    language: Mapped[str] = mapped_column(String(2))
    # Where the platform was when the alert was asked for: the worker sees no request.
    platform: Mapped[str] = mapped_column(String(300))
    token_hash: Mapped[bytes | None] = mapped_column(unique=True)
    # Until it is confirmed; then only that counts.
    requested_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    next_look_at: Mapped[datetime | None]
    # Everything up to this `ListedSolution.number` is known; None until the copy is complete.
    told_up_to: Mapped[int | None] = mapped_column(BigInteger)
    # None until what it finds at its beginning is remembered; False when that is too much, and
    # only entries that were not there before can be told.
    follows_changes: Mapped[bool | None]
    version: Mapped[int] = mapped_column(default=1)


class AnnouncedHit(Base):
    """What an alert has found at its beginning or named in a mail; it is not named again."""

    __tablename__ = "announced_hit"
    __table_args__ = (Index("ix_announced_hit_solution_id", "solution_id"),)

    alert_id: Mapped[UUID] = mapped_column(
        ForeignKey("search_alert.id", ondelete="CASCADE"), primary_key=True
    )
    solution_id: Mapped[UUID] = mapped_column(primary_key=True)
    # False: it was there when the alert began.
    in_mail: Mapped[bool] = mapped_column(server_default=text("true"))


class ListedSolution(Base):
    """An entry of the catalogue, numbered in the order in which we heard of it.

    `changed` is the number of its last change; both count in the same row.
    """

    __tablename__ = "listed_solution"

    solution_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, Identity(always=True), unique=True)
    changed: Mapped[int | None] = mapped_column(BigInteger, index=True)
    copied_at: Mapped[datetime]
