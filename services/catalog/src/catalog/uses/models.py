"""Tables of uses, experiences and transfers."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from catalog.columns import PARTIAL_DATE, LocalizedColumn
from catalog.database import Base
from catalog.solutions.enums import Origin
from catalog.uses.enums import TransferOutcome, UseLevel, UseStatus, Visibility
from chassis.database import new_id


class Use(Base):
    """Who runs a solution.

    `status` is empty where the source names the use but not how far it is. `since` and `until`
    are ISO dates, often a year or a month only. `area_key` stays when the area ends: the register
    knows its successors.

    Personal data: `contact`, a role address, kept and shown only with the consent of who answers
    there.
    """

    __tablename__ = "use"
    __table_args__ = (
        UniqueConstraint(
            "solution_id", "organization_name", "area_key", postgresql_nulls_not_distinct=True
        ),
        CheckConstraint(
            "level <> 'documented' OR (source_label IS NOT NULL AND checked_on IS NOT NULL)",
            name="documented",
        ),
        CheckConstraint(
            "level <> 'confirmed' OR (confirmed_by IS NOT NULL AND confirmed_at IS NOT NULL)",
            name="confirmed",
        ),
        CheckConstraint("area_key IS NULL OR left(area_key, 2) = land", name="land"),
        CheckConstraint(f"since ~ '{PARTIAL_DATE}'", name="since"),
        CheckConstraint(f"until ~ '{PARTIAL_DATE}'", name="until"),
        CheckConstraint("contact IS NULL OR has_contact_consent", name="contact"),
        CheckConstraint(
            "(declined_at IS NULL) = (declined_because IS NULL)"
            " AND (declined_at IS NULL OR level = 'claimed')",
            name="declined",
        ),
        Index("ix_use_area_key", "area_key", postgresql_ops={"area_key": "text_pattern_ops"}),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.solution.id"))
    organization_id: Mapped[UUID | None] = mapped_column(index=True)
    organization_name: Mapped[str] = mapped_column(Text)
    area_key: Mapped[str | None] = mapped_column(Text)
    land: Mapped[str | None] = mapped_column(Text)
    offer_id: Mapped[UUID | None] = mapped_column(ForeignKey("catalog.offer.id"))
    release_id: Mapped[UUID | None] = mapped_column(ForeignKey("catalog.release.id"))
    origin: Mapped[Origin]
    status: Mapped[UseStatus | None]
    level: Mapped[UseLevel]
    visibility: Mapped[Visibility]
    since: Mapped[str | None] = mapped_column(Text)
    until: Mapped[str | None] = mapped_column(Text)
    solution_version: Mapped[str | None] = mapped_column(Text)
    scope: Mapped[LocalizedColumn | None]
    note: Mapped[LocalizedColumn | None]
    contact: Mapped[str | None] = mapped_column(Text)
    has_contact_consent: Mapped[bool] = mapped_column(server_default=text("false"))
    source_label: Mapped[str | None] = mapped_column(Text)
    source_url: Mapped[str | None] = mapped_column(Text)
    checked_on: Mapped[date | None]
    claimed_by: Mapped[UUID | None]
    confirmed_by: Mapped[UUID | None]
    confirmed_at: Mapped[datetime | None]
    confirmation_expires_on: Mapped[date | None]
    declined_at: Mapped[datetime | None]
    declined_because: Mapped[LocalizedColumn | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Experience(Base):
    """What a using organisation learned; the owner of the solution may reply.

    `source_label` is empty where the organisation told it here.
    """

    __tablename__ = "experience"
    __table_args__ = (
        CheckConstraint("effort_days >= 0", name="effort_days"),
        CheckConstraint("cost_to_cents >= cost_from_cents", name="cost_band"),
        CheckConstraint("(reply IS NULL) = (replied_at IS NULL)", name="reply"),
        CheckConstraint("(reply IS NULL) = (replied_by IS NULL)", name="replied_by"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    use_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.use.id", ondelete="CASCADE"), unique=True
    )
    visibility: Mapped[Visibility]
    effort_days: Mapped[int | None]
    cost_from_cents: Mapped[int | None] = mapped_column(BigInteger)
    cost_to_cents: Mapped[int | None] = mapped_column(BigInteger)
    what_worked: Mapped[LocalizedColumn | None]
    what_did_not_work: Mapped[LocalizedColumn | None]
    would_choose_again: Mapped[bool | None]
    source_label: Mapped[str | None] = mapped_column(Text)
    source_url: Mapped[str | None] = mapped_column(Text)
    reply: Mapped[LocalizedColumn | None]
    replied_by: Mapped[UUID | None]
    replied_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Transfer(Base):
    """How a solution went from one use to another, failures included."""

    __tablename__ = "transfer"
    __table_args__ = (
        UniqueConstraint("from_use_id", "to_use_id"),
        CheckConstraint("from_use_id <> to_use_id", name="not_itself"),
        CheckConstraint("effort_days >= 0", name="effort_days"),
        CheckConstraint("cost_to_cents >= cost_from_cents", name="cost_band"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    from_use_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.use.id", ondelete="CASCADE"))
    to_use_id: Mapped[UUID] = mapped_column(
        ForeignKey("catalog.use.id", ondelete="CASCADE"), index=True
    )
    outcome: Mapped[TransferOutcome]
    visibility: Mapped[Visibility]
    adaptation: Mapped[LocalizedColumn | None]
    blockers: Mapped[LocalizedColumn | None]
    effort_days: Mapped[int | None]
    cost_from_cents: Mapped[int | None] = mapped_column(BigInteger)
    cost_to_cents: Mapped[int | None] = mapped_column(BigInteger)
    source_label: Mapped[str | None] = mapped_column(Text)
    source_url: Mapped[str | None] = mapped_column(Text)
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
