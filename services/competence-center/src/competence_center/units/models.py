"""The table `unit`."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, Index, Text, false
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column, relationship

from competence_center.database import Entry
from competence_center.organizations.models import Organization


class UnitLevel(StrEnum):
    """Who runs it: federation, Land, several municipalities of a region, or one municipality."""

    BUND = "bund"
    LAND = "land"
    REGION = "region"
    KOMMUNAL = "kommunal"


class UnitKind(StrEnum):
    AUTHORITY = "authority"
    AGENCY = "agency"
    COMPETENCE_CENTER = "competence_center"
    PUBLIC_IT_PROVIDER = "public_it_provider"
    ASSOCIATION = "association"
    NETWORK = "network"


class Unit(Entry):
    """`area_keys` is what it covers, empty for all of Germany; `lands` are the Länder of these.

    `edited_at` is when a person last stated what it is; the shipped files then leave it alone.
    `is_last_resort` is the one that takes the requests which nobody else can.
    """

    __tablename__ = "unit"
    __table_args__ = (
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="slug"),
        CheckConstraint("level <> 'land' OR cardinality(area_keys) > 0", name="land_covers_areas"),
        CheckConstraint(
            "(cardinality(area_keys) = 0) = (cardinality(lands) = 0)", name="lands_of_areas"
        ),
        CheckConstraint("jsonb_array_length(sources) > 0", name="has_source"),
        Index("ix_unit_area_keys", "area_keys", postgresql_using="gin"),
        # Who serves all of Germany is looked for with every place.
        Index("ix_unit_breadth", sql("cardinality(area_keys)")),
        Index("ix_unit_organization_id", "organization_id"),
        Index("ix_unit_search", "search", postgresql_using="gin"),
    )

    organization_id: Mapped[UUID | None]
    name: Mapped[str]
    level: Mapped[UnitLevel]
    kind: Mapped[UnitKind]
    area_keys: Mapped[list[str]] = mapped_column(ARRAY(Text))
    lands: Mapped[list[str]] = mapped_column(ARRAY(Text))
    description_de: Mapped[str]
    description_en: Mapped[str | None]
    website_url: Mapped[str | None]
    unreachable_since: Mapped[date | None]
    checked_on: Mapped[date]
    sources: Mapped[list[dict[str, Any]]]
    edited_at: Mapped[datetime | None]
    is_last_resort: Mapped[bool] = mapped_column(default=False, server_default=false())
    search_text: Mapped[str]
    search: Mapped[str] = mapped_column(
        TSVECTOR, Computed("to_tsvector('german', search_text)", persisted=True), deferred=True
    )

    organization: Mapped[Organization | None] = relationship(
        primaryjoin="foreign(Unit.organization_id) == Organization.id", viewonly=True, lazy="raise"
    )
