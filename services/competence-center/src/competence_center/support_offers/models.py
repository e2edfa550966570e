"""The table `support_offer`."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, ForeignKey, Index, Text
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column, relationship

from competence_center.database import Entry
from competence_center.units.models import Unit


class SupportOffer(Entry):
    """It is meant for the areas that its unit covers."""

    __tablename__ = "support_offer"
    __table_args__ = (
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="slug"),
        CheckConstraint("jsonb_array_length(sources) > 0", name="has_source"),
        Index("ix_support_offer_action_fields", "action_fields", postgresql_using="gin"),
        Index("ix_support_offer_search", "search", postgresql_using="gin"),
    )

    unit_id: Mapped[UUID] = mapped_column(ForeignKey(Unit.id), index=True)
    name_de: Mapped[str]
    name_en: Mapped[str | None]
    kind: Mapped[str]
    description_de: Mapped[str]
    description_en: Mapped[str | None]
    action_fields: Mapped[list[str]] = mapped_column(ARRAY(Text))
    cost: Mapped[str | None]
    website_url: Mapped[str | None]
    assured_on: Mapped[date | None]
    checked_on: Mapped[date]
    sources: Mapped[list[dict[str, Any]]]
    search_text: Mapped[str]
    search: Mapped[str] = mapped_column(
        TSVECTOR, Computed("to_tsvector('german', search_text)", persisted=True), deferred=True
    )

    unit: Mapped[Unit] = relationship(lazy="raise")
