"""The table `support_offer`."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column, relationship

from competence_center.database import Entry
from competence_center.support_offers.deadlines import in_months
from competence_center.support_offers.enums import Cost, OfferStatus, Recurrence
from competence_center.units.models import Unit


class SupportOffer(Entry):
    """It is meant for the areas that its unit covers, and there for whom its rule says.

    `deadline_on` with a `recurrence` is the first of many. `assured_on` is the day of the unit's
    own word, `checked_on` that of anybody's. `edited_at` is when a person last stated what it is;
    the shipped files then leave it alone.

    An offer with a `template_id` is how one Land words a nationwide one: it stands in its place for
    the people of `variant_land`. What is not in `own_fields` is what the template says.
    """

    __tablename__ = "support_offer"
    __table_args__ = (
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="slug"),
        CheckConstraint("jsonb_array_length(sources) > 0", name="has_source"),
        CheckConstraint(
            "recurrence IS NULL OR deadline_on IS NOT NULL", name="deadline_of_recurrence"
        ),
        CheckConstraint("valid_from <= valid_to", name="valid_forwards"),
        CheckConstraint(
            "(template_id IS NULL) = (variant_land IS NULL)", name="variant_has_template"
        ),
        UniqueConstraint("template_id", "variant_land"),
        Index("ix_support_offer_action_fields", "action_fields", postgresql_using="gin"),
        Index("ix_support_offer_search", "search", postgresql_using="gin"),
    )

    unit_id: Mapped[UUID] = mapped_column(ForeignKey(Unit.id), index=True)
    status: Mapped[OfferStatus] = mapped_column(default=OfferStatus.ACTIVE, server_default="active")
    name_de: Mapped[str]
    name_en: Mapped[str | None]
    kind: Mapped[str]
    description_de: Mapped[str]
    description_en: Mapped[str | None]
    action_fields: Mapped[list[str]] = mapped_column(ARRAY(Text))
    eligibility_rule: Mapped[dict[str, Any] | None]
    eligibility_description_de: Mapped[str | None]
    eligibility_description_en: Mapped[str | None]
    application_process_de: Mapped[str | None]
    application_process_en: Mapped[str | None]
    cost: Mapped[Cost | None]
    fees_description_de: Mapped[str | None]
    fees_description_en: Mapped[str | None]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    deadline_on: Mapped[date | None]
    recurrence: Mapped[Recurrence | None]
    website_url: Mapped[str | None]
    unreachable_since: Mapped[date | None]
    assured_on: Mapped[date | None]
    checked_on: Mapped[date]
    review_interval_months: Mapped[int] = mapped_column(default=12, server_default="12")
    reminded_at: Mapped[datetime | None]
    edited_at: Mapped[datetime | None]
    sources: Mapped[list[dict[str, Any]]]
    search_text: Mapped[str]
    search: Mapped[str] = mapped_column(
        TSVECTOR, Computed("to_tsvector('german', search_text)", persisted=True), deferred=True
    )

    template_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("competence_center.support_offer.id")
    )
    variant_land: Mapped[str | None]
    own_fields: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list, server_default="{}")

    unit: Mapped[Unit] = relationship(lazy="raise")
    template: Mapped["SupportOffer | None"] = relationship(
        remote_side="SupportOffer.id", back_populates="variants", lazy="raise"
    )
    variants: Mapped[list["SupportOffer"]] = relationship(
        back_populates="template", lazy="raise", order_by="SupportOffer.variant_land"
    )

    @property
    def next_review_on(self) -> date:
        return in_months(self.checked_on, self.review_interval_months)
