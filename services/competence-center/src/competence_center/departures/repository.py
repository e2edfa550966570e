"""SQL of the departures."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from competence_center.requests.models import AdvisoryRequest, Assignment
from competence_center.requests.states import OWNING


async def open_parts(
    session: AsyncSession, unit_id: UUID, person_id: UUID, *, limit: int, lock: bool = False
) -> Sequence[Assignment]:
    """Of the unit, in which this person is asked, by the number of their requests."""
    rows = (
        select(Assignment)
        .join(Assignment.request)
        .where(
            Assignment.unit_id == unit_id,
            Assignment.person_id == person_id,
            Assignment.state.in_(OWNING),
        )
        .options(contains_eager(Assignment.request))
        .order_by(AdvisoryRequest.number)
        .limit(limit)
    )
    if lock:
        rows = rows.with_for_update(of=AdvisoryRequest).execution_options(populate_existing=True)
    return (await session.scalars(rows)).all()
