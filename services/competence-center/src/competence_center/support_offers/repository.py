"""SQL of the support offers."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import BigInteger, Select, Text, func, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from chassis.facets import Facet, Filter, count_facets, narrowed
from chassis.pagination import CursorKey
from competence_center.coverage import Place, distance_from
from competence_center.search import matches
from competence_center.support_offers.models import SupportOffer
from competence_center.support_offers.schemas import SupportOfferParameters
from competence_center.units.models import Unit


def _filters(parameters: SupportOfferParameters) -> list[Filter]:
    return [
        Filter("land", Unit.lands, parameters.land),
        Filter("level", Unit.level, parameters.level),
        Filter("kind", SupportOffer.kind, parameters.kind),
        Filter("action_field", SupportOffer.action_fields, parameters.action_field),
    ]


def _rows(parameters: SupportOfferParameters, place: Place | None) -> Select[SupportOffer]:
    """Offers that fit the words and the place, no matter the filters."""
    rows = select(SupportOffer).join(SupportOffer.unit)
    has_words = matches(SupportOffer.search, parameters.q)
    if has_words is not None:
        rows = rows.where(has_words)
    return rows if place is None else rows.where(place.is_covered_by(Unit.area_keys))


async def list_support_offers(
    session: AsyncSession,
    parameters: SupportOfferParameters,
    *,
    place: Place | None,
    after: Sequence[CursorKey] | None,
) -> list[tuple[SupportOffer, int]]:
    """Offers with their distance behind a (distance, slug), one more than the page holds."""
    distance = distance_from(place, Unit.area_keys)
    rows = narrowed(_rows(parameters, place), _filters(parameters))
    if after is not None:
        reached = tuple_(literal(after[0], BigInteger), literal(after[1], Text))
        rows = rows.where(tuple_(distance, SupportOffer.slug) > reached)
    page = (
        rows.add_columns(distance)
        .options(contains_eager(SupportOffer.unit))
        .order_by(distance, SupportOffer.slug)
        .limit(parameters.limit + 1)
    )
    return [(offer, steps) for offer, steps in await session.execute(page)]


async def count_support_offers(
    session: AsyncSession, parameters: SupportOfferParameters, *, place: Place | None
) -> int:
    rows = narrowed(_rows(parameters, place), _filters(parameters))
    count = rows.with_only_columns(func.count(), maintain_column_froms=True)
    return (await session.execute(count)).scalar_one()


async def count_support_offer_facets(
    session: AsyncSession, parameters: SupportOfferParameters, *, place: Place | None
) -> list[Facet]:
    return await count_facets(session, _rows(parameters, place), _filters(parameters))


async def list_support_offers_of(
    session: AsyncSession, unit_id: UUID, *, limit: int
) -> list[SupportOffer]:
    rows = (
        select(SupportOffer)
        .join(SupportOffer.unit)
        .options(contains_eager(SupportOffer.unit))
        .where(SupportOffer.unit_id == unit_id)
        .order_by(SupportOffer.slug)
        .limit(limit)
    )
    return list((await session.scalars(rows)).all())


async def find_support_offer(session: AsyncSession, slug: str) -> SupportOffer | None:
    rows = (
        select(SupportOffer)
        .join(SupportOffer.unit)
        .options(contains_eager(SupportOffer.unit))
        .where(SupportOffer.slug == slug)
    )
    return (await session.execute(rows)).scalar_one_or_none()
