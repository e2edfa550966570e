"""What can be read of support offers."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from chassis.types import LocalizedText
from competence_center.coverage import Place, find_place
from competence_center.sources import Source
from competence_center.support_offers import repository
from competence_center.support_offers.errors import SupportOfferNotFound
from competence_center.support_offers.models import SupportOffer
from competence_center.support_offers.schemas import (
    SupportOfferItem,
    SupportOfferPage,
    SupportOfferParameters,
    UnitRef,
)

# Bounds the answer about one unit; no unit is near it.
MAX_OFFERS_OF_A_UNIT = 200


async def list_support_offers(
    session: AsyncSession, parameters: SupportOfferParameters
) -> SupportOfferPage:
    """One page of offers, nearest first when there is a place, then by slug."""
    place = find_place(parameters.area)
    scope = cursor_scope("list_support_offers", parameters)
    after = decode_cursor(parameters.cursor, scope, int, str)
    rows = await repository.list_support_offers(session, parameters, place=place, after=after)
    page = rows[: parameters.limit]
    return SupportOfferPage(
        items=[_item(offer, place) for offer, _ in page],
        next_cursor=(
            encode_cursor(scope, page[-1][1], page[-1][0].slug) if len(rows) > len(page) else None
        ),
        total=await repository.count_support_offers(session, parameters, place=place),
        facets=await repository.count_support_offer_facets(session, parameters, place=place),
    )


async def list_support_offers_of(session: AsyncSession, unit_id: UUID) -> list[SupportOfferItem]:
    """All offers of one unit, by slug."""
    offers = await repository.list_support_offers_of(session, unit_id, limit=MAX_OFFERS_OF_A_UNIT)
    return [_item(offer, None) for offer in offers]


async def get_support_offer(session: AsyncSession, slug: str) -> SupportOfferItem:
    """
    Raises:
        SupportOfferNotFound: no offer has this slug.
    """
    offer = await repository.find_support_offer(session, slug)
    if offer is None:
        raise SupportOfferNotFound(
            f"There is no support offer {slug}. See GET /v1/support-offers for all of them."
        )
    return _item(offer, None)


def _item(offer: SupportOffer, place: Place | None) -> SupportOfferItem:
    match = place.match(offer.unit.area_keys) if place else None
    return SupportOfferItem(
        id=offer.id,
        slug=offer.slug,
        name=LocalizedText(de=offer.name_de, en=offer.name_en),
        kind=offer.kind,
        description=LocalizedText(de=offer.description_de, en=offer.description_en),
        unit=UnitRef.model_validate(offer.unit),
        lands=offer.unit.lands,
        action_fields=offer.action_fields,
        cost=offer.cost,
        website_url=offer.website_url,
        assured_on=offer.assured_on,
        checked_on=offer.checked_on,
        sources=[Source.model_validate(source) for source in offer.sources],
        tier=match and match.tier,
        reason=match and match.reason,
    )
