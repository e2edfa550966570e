"""SQL of requests that may be routed anew."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.requests.models import AdvisoryRequest, Assignment, RoutingDecision
from competence_center.requests.repository import IS_OWNER, WITH_PARTS
from competence_center.requests.states import RequestState


async def find_open(
    session: AsyncSession, land: str, states: Collection[RequestState], *, limit: int
) -> Sequence[AdvisoryRequest]:
    """The longest waiting first, with their parts."""
    rows = (
        select(AdvisoryRequest)
        .where(*_movable(land, states))
        .options(*WITH_PARTS)
        .order_by(AdvisoryRequest.submitted_at, AdvisoryRequest.id)
        .limit(limit)
    )
    return (await session.scalars(rows)).all()


async def count_open(session: AsyncSession, land: str, states: Collection[RequestState]) -> int:
    rows = select(func.count(AdvisoryRequest.id)).where(*_movable(land, states))
    return (await session.execute(rows)).scalar_one()


def _movable(land: str, states: Collection[RequestState]) -> list[ColumnElement[bool]]:
    found = (
        select(RoutingDecision.unit_id)
        .where(RoutingDecision.request_id == AdvisoryRequest.id)
        .order_by(RoutingDecision.decided_at.desc(), RoutingDecision.id.desc())
        .limit(1)
        .correlate(AdvisoryRequest)
        .scalar_subquery()
    )
    # Not where people agreed on another owner by a handover.
    is_with_who_was_found = exists().where(
        Assignment.request_id == AdvisoryRequest.id, IS_OWNER, Assignment.unit_id == found
    )
    return [
        AdvisoryRequest.area_key.startswith(land),
        AdvisoryRequest.state.in_(states),
        is_with_who_was_found,
    ]
