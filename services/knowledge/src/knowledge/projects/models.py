"""The tables `project`, `project_partner` and `project_amount`."""

from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Computed,
    ForeignKey,
    Index,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column, relationship

from knowledge.database import Base, Entry
from knowledge.organizations.models import Organization


class ProjectCategory(StrEnum):
    """The programme's own groups: by size of the town, or what is more than one town."""

    LARGE_CITY = "large_city"
    MEDIUM_TOWN = "medium_town"
    SMALL_TOWN_RURAL = "small_town_rural"
    INTERMUNICIPAL = "intermunicipal"
    DISTRICT = "district"


class PartnerRole(StrEnum):
    LEAD = "lead"
    PARTNER = "partner"


class AmountKind(StrEnum):
    """Sums that sources mix up; each is known, or not, by itself."""

    TOTAL_COST = "total_cost"
    GRANT_AMOUNT = "grant_amount"
    OWN_CONTRIBUTION = "own_contribution"
    LAND_FUNDING = "land_funding"


class Project(Entry):
    """`period_from` and `period_to` are as exact as the source: a year, a month or a day."""

    __tablename__ = "project"
    __table_args__ = (
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="slug"),
        CheckConstraint("number > 0", name="number"),
        # Deferred: entries may trade places within one load.
        UniqueConstraint("number", deferrable=True, initially="DEFERRED"),
        CheckConstraint("wave BETWEEN 1 AND 3", name="wave"),
        CheckConstraint("cardinality(lands) > 0", name="has_land"),
        CheckConstraint("jsonb_array_length(sources) > 0", name="has_source"),
        Index("ix_project_lands", "lands", postgresql_using="gin"),
        Index("ix_project_search", "search", postgresql_using="gin"),
    )

    number: Mapped[int]
    title_de: Mapped[str]
    title_en: Mapped[str | None]
    official_name: Mapped[str | None]
    category: Mapped[ProjectCategory]
    wave: Mapped[int]
    lands: Mapped[list[str]] = mapped_column(ARRAY(Text))
    period_from: Mapped[str | None]
    period_to: Mapped[str | None]
    period_note_de: Mapped[str | None]
    period_note_en: Mapped[str | None]
    website_url: Mapped[str | None]
    note_de: Mapped[str | None]
    note_en: Mapped[str | None]
    sources: Mapped[list[dict[str, Any]]]
    search_text: Mapped[str]
    search: Mapped[str] = mapped_column(
        TSVECTOR, Computed("to_tsvector('german', search_text)", persisted=True), deferred=True
    )

    partners: Mapped[list["ProjectPartner"]] = relationship(
        cascade="all, delete-orphan", order_by="ProjectPartner.position", lazy="raise"
    )
    amounts: Mapped[list["ProjectAmount"]] = relationship(
        cascade="all, delete-orphan", order_by="ProjectAmount.kind", lazy="raise"
    )


class ProjectPartner(Base):
    """A municipality or another body of a project; a body without an area has no `area_key`."""

    __tablename__ = "project_partner"
    __table_args__ = (
        Index(
            "uq_project_partner_lead",
            "project_id",
            unique=True,
            postgresql_where=text("role = 'lead'"),
        ),
        UniqueConstraint("project_id", "area_key"),
    )

    project_id: Mapped[UUID] = mapped_column(
        ForeignKey(Project.id, ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID | None]
    area_key: Mapped[str | None]
    name: Mapped[str]
    role: Mapped[PartnerRole]

    organization: Mapped[Organization | None] = relationship(
        primaryjoin="foreign(ProjectPartner.organization_id) == Organization.id",
        viewonly=True,
        lazy="raise",
    )


class ProjectAmount(Base):
    """One sum of money with the source that names it."""

    __tablename__ = "project_amount"
    __table_args__ = (CheckConstraint("amount_eur > 0", name="amount"),)

    project_id: Mapped[UUID] = mapped_column(
        ForeignKey(Project.id, ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[AmountKind] = mapped_column(primary_key=True)
    amount_eur: Mapped[int] = mapped_column(BigInteger)
    is_approximate: Mapped[bool]
    source: Mapped[dict[str, Any]]
    checked_on: Mapped[date]
