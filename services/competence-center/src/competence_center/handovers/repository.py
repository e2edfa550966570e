"""SQL of the handovers."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from competence_center.handovers.models import Handover
from competence_center.requests.models import Assignment
from competence_center.requests.states import AssignmentRole, AssignmentState

_WHOLE = (
    joinedload(Handover.assignment).joinedload(Assignment.unit),
    joinedload(Handover.from_unit),
)


async def list_of(session: AsyncSession, request_id: UUID) -> Sequence[Handover]:
    """The first one first."""
    rows = (
        select(Handover)
        .where(Handover.request_id == request_id)
        .options(*_WHOLE)
        .order_by(Handover.proposed_at, Handover.id)
    )
    return (await session.scalars(rows)).all()


async def find(session: AsyncSession, request_id: UUID, handover_id: UUID) -> Handover | None:
    rows = (
        select(Handover)
        .where(Handover.id == handover_id, Handover.request_id == request_id)
        .options(*_WHOLE)
    )
    return (await session.scalars(rows)).one_or_none()


async def find_unanswered(
    session: AsyncSession, *, offered_before: datetime, limit: int
) -> Sequence[Assignment]:
    """Parts that were offered so long ago, each locked for this transaction."""
    rows = (
        select(Assignment)
        .where(
            Assignment.role == AssignmentRole.SUPPORT,
            Assignment.state == AssignmentState.OFFERED,
            Assignment.offered_at <= offered_before,
        )
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return (await session.scalars(rows)).all()
