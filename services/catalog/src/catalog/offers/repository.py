"""Statements about offers."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Text, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.offers.models import Offer


async def find_first_valid(
    session: AsyncSession, solution_ids: Sequence[UUID], *, on: date, per_solution: int
) -> Sequence[Offer]:
    """Offers that hold on a day, by a hash of the provider, so that none is ever preferred."""
    order = (func.md5(cast(Offer.provider_id, Text)), Offer.id)
    number = func.row_number().over(partition_by=Offer.solution_id, order_by=order)
    valid = (
        select(Offer.id, number.label("number"))
        .where(
            Offer.solution_id.in_(solution_ids),
            func.coalesce(Offer.valid_from, on) <= on,
            func.coalesce(Offer.valid_until, on) >= on,
        )
        .subquery()
    )
    statement = (
        select(Offer)
        .join(valid, valid.c.id == Offer.id)
        .where(valid.c.number <= per_solution)
        .order_by(*order)
    )
    return (await session.scalars(statement)).all()
