"""Tables of offers and releases."""

from datetime import date
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from catalog.columns import LocalizedColumn, Records, Texts
from catalog.database import Base
from catalog.offers.enums import PriceModel
from chassis.database import new_id


class Offer(Base):
    """What a provider sells or gives for a solution; bands are in cents, both ends included."""

    __tablename__ = "offer"
    __table_args__ = (
        CheckConstraint("cardinality(operation_models) > 0", name="operation_models"),
        CheckConstraint(
            "price_model IN ('free', 'on_request')"
            " OR (price_as_of IS NOT NULL AND includes_vat IS NOT NULL)",
            name="price",
        ),
        CheckConstraint("setup_to_cents >= setup_from_cents", name="setup_band"),
        CheckConstraint("yearly_to_cents >= yearly_from_cents", name="yearly_band"),
        CheckConstraint("valid_until >= valid_from", name="valid_until"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.solution.id"), index=True)
    provider_id: Mapped[UUID] = mapped_column(index=True)
    operation_models: Mapped[Texts]
    hosting_country: Mapped[str | None] = mapped_column(Text)
    hosting_operator: Mapped[str | None] = mapped_column(Text)
    sub_processors: Mapped[Records]
    price_model: Mapped[PriceModel]
    price_unit: Mapped[str | None] = mapped_column(Text)
    setup_from_cents: Mapped[int | None] = mapped_column(BigInteger)
    setup_to_cents: Mapped[int | None] = mapped_column(BigInteger)
    yearly_from_cents: Mapped[int | None] = mapped_column(BigInteger)
    yearly_to_cents: Mapped[int | None] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(Text, server_default="EUR")
    includes_vat: Mapped[bool | None]
    price_as_of: Mapped[date | None]
    evb_it_types: Mapped[Texts]
    cpv_codes: Mapped[Texts]
    procurement_routes: Mapped[Texts]
    support_hours: Mapped[LocalizedColumn | None]
    support_languages: Mapped[Texts]
    exit_formats: Mapped[Texts]
    exit_notice: Mapped[LocalizedColumn | None]
    exit_costs: Mapped[LocalizedColumn | None]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]


class Release(Base):
    """A version of a solution; `read_from` says whether the forge or a file told it."""

    __tablename__ = "release"
    __table_args__ = (
        UniqueConstraint("solution_id", "version"),
        CheckConstraint("read_from IN ('forge', 'publiccode')", name="read_from"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    solution_id: Mapped[UUID] = mapped_column(ForeignKey("catalog.solution.id"))
    version: Mapped[str] = mapped_column(Text)
    released_on: Mapped[date | None]
    support_ends_on: Mapped[date | None]
    changelog_url: Mapped[str | None] = mapped_column(Text)
    read_from: Mapped[str] = mapped_column(Text)
