"""Gathers the offers of a page in RDF."""

from dataclasses import dataclass
from datetime import date
from typing import cast

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.pagination import decode_cursor, encode_cursor
from competence_center.exports.schemas import CpsvParameters
from competence_center.support_offers.schemas import SupportOfferDetail, SupportOfferParameters
from competence_center.support_offers.service import count_public, list_public_details

EVERYTHING = SupportOfferParameters()


@dataclass(frozen=True, slots=True)
class OffersPage:
    offers: list[SupportOfferDetail]
    next_cursor: str | None
    total: int


async def read_page(
    session: AsyncSession, parameters: CpsvParameters, *, today: date
) -> OffersPage:
    """
    Raises:
        InvalidParameter: the cursor is not one of this list.
    """
    place = decode_cursor(parameters.cursor, "public_services", str) or [None]
    found = await list_public_details(
        session,
        EVERYTHING,
        after=cast("str | None", place[0]),
        limit=parameters.limit + 1,
        today=today,
    )
    page = found[: parameters.limit]
    has_more = len(found) > len(page)
    return OffersPage(
        offers=page,
        next_cursor=encode_cursor("public_services", page[-1].slug) if has_more else None,
        total=await count_public(session, EVERYTHING, today=today),
    )
