"""Background work on handovers."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.jobs import Worker
from competence_center.handovers import repository
from competence_center.handovers.models import Handover
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.states import AssignmentState

# Calendar time: municipality and unit have to answer within it.
EXPIRES_AFTER = timedelta(days=14)
# UTC, before the requests are forgotten.
NIGHT = "10 2 * * *"
BATCH_SIZE = 200


async def expire(session: AsyncSession, *, now: datetime) -> int:
    """End a batch of proposals that nobody has answered; how many these were."""
    parts = await repository.find_unanswered(
        session, offered_before=now - EXPIRES_AFTER, limit=BATCH_SIZE
    )
    for part in parts:
        part.state, part.ended_at = AssignmentState.LAPSED, now
    await session.flush()
    return len(parts)


async def forget_proposals(session: AsyncSession) -> None:
    """Of requests that are forgotten the assignments say enough."""
    forgotten = select(AdvisoryRequest.id).where(AdvisoryRequest.forgotten_at.is_not(None))
    await session.execute(delete(Handover).where(Handover.request_id.in_(forgotten)))


def register_jobs(worker: Worker, database: Database) -> None:
    async def tend() -> None:
        expired = BATCH_SIZE
        while expired == BATCH_SIZE:
            async with database.sessions.begin() as session:
                expired = await expire(session, now=datetime.now(UTC))
        async with database.sessions.begin() as session:
            await forget_proposals(session)

    worker.schedule("tend_handovers", NIGHT, tend)
