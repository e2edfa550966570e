"""Removes from ended requests all that could name people; what statistics need stays."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.requests.models import (
    AdvisoryRequest,
    Assignment,
    Consent,
    Message,
    Pause,
    RoutingDecision,
)

# Long enough to open a request again and to learn from a funding period.
KEPT_FOR = timedelta(days=730)
# For what hangs on a request and goes with its words.
FORGOTTEN_IDS = select(AdvisoryRequest.id).where(AdvisoryRequest.forgotten_at.is_not(None))


async def forget_ended(session: AsyncSession, *, now: datetime, limit: int) -> int:
    """Forget a batch; how many these were.

    Nothing depends on when this last ran: what a missed run left is found by the next one.
    """
    rows = (
        select(AdvisoryRequest.id)
        .where(AdvisoryRequest.ended_at <= now - KEPT_FOR, AdvisoryRequest.forgotten_at.is_(None))
        .order_by(AdvisoryRequest.ended_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = (await session.scalars(rows)).all()
    parts = select(Assignment.id).where(Assignment.request_id.in_(ids))
    await session.execute(delete(Message).where(Message.request_id.in_(ids)))
    for statement in (
        update(Pause).where(Pause.assignment_id.in_(parts)).values(third_party=None),
        update(Assignment)
        .where(Assignment.request_id.in_(ids))
        .values(person_id=None, refusal_text=None),
        update(Consent).where(Consent.request_id.in_(ids)).values(given_by=None),
        update(RoutingDecision).where(RoutingDecision.request_id.in_(ids)).values(decided_by=None),
        update(AdvisoryRequest)
        .where(AdvisoryRequest.id.in_(ids))
        .values(subject="", description="", origin=None, submitted_by=None, forgotten_at=now),
    ):
        await session.execute(statement)
    return len(ids)
