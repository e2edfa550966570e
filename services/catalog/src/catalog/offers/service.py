"""What can be asked about offers."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.offers import repository
from catalog.offers.models import Offer


async def find_first_valid(
    session: AsyncSession, solution_ids: Sequence[UUID], *, on: date, per_solution: int
) -> Sequence[Offer]:
    """Offers of each solution that hold on a day, in a neutral order."""
    return await repository.find_first_valid(
        session, solution_ids, on=on, per_solution=per_solution
    )
