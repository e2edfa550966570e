"""The table `course`."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, Index, Text
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column, relationship

from competence_center.database import Entry
from competence_center.learning.enums import Mode
from competence_center.organizations.models import Organization
from competence_center.support_offers.enums import Cost


class Course(Entry):
    """A course of somebody else; `lands` are those whose people may take it, empty for all."""

    __tablename__ = "course"
    __table_args__ = (
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="slug"),
        CheckConstraint("jsonb_array_length(sources) > 0", name="has_source"),
        Index("ix_course_search", "search", postgresql_using="gin"),
    )

    organization_id: Mapped[UUID | None]
    provider_name: Mapped[str]
    name: Mapped[str]
    description_de: Mapped[str]
    description_en: Mapped[str | None]
    roles: Mapped[list[str]] = mapped_column(ARRAY(Text))
    dimensions: Mapped[list[str]] = mapped_column(ARRAY(Text))
    mode: Mapped[Mode | None]
    workload: Mapped[str | None]
    cost: Mapped[Cost | None]
    fees_description_de: Mapped[str | None]
    fees_description_en: Mapped[str | None]
    certificate_de: Mapped[str | None]
    certificate_en: Mapped[str | None]
    languages: Mapped[list[str]] = mapped_column(ARRAY(Text))
    license_spdx: Mapped[str | None]
    lands: Mapped[list[str]] = mapped_column(ARRAY(Text))
    website_url: Mapped[str | None]
    checked_on: Mapped[date]
    sources: Mapped[list[dict[str, Any]]]
    search_text: Mapped[str]
    search: Mapped[str] = mapped_column(
        TSVECTOR, Computed("to_tsvector('german', search_text)", persisted=True), deferred=True
    )

    organization: Mapped[Organization | None] = relationship(
        primaryjoin="foreign(Course.organization_id) == Organization.id",
        viewonly=True,
        lazy="raise",
    )
