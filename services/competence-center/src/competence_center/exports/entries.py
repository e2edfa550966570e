"""Reads all offers that a query finds, a batch at a time."""

from collections.abc import AsyncIterator
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.exports.schemas import OfferExportQuery
from competence_center.support_offers.schemas import SupportOfferDetail
from competence_center.support_offers.service import list_public_details

BATCH_SIZE = 100


async def read_offers(
    session: AsyncSession, query: OfferExportQuery, *, today: date
) -> AsyncIterator[list[SupportOfferDetail]]:
    """By slug. Memory stays the same however many there are."""
    after: str | None = None
    while offers := await list_public_details(
        session, query, after=after, limit=BATCH_SIZE, today=today
    ):
        yield offers
        after = offers[-1].slug
        session.expunge_all()
