"""Background work on handovers."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.jobs import Worker
from competence_center.handovers import repository
from competence_center.handovers.models import Handover
from competence_center.requests.forgetting import FORGOTTEN_IDS
from competence_center.requests.jobs import tend_all
from competence_center.requests.states import AssignmentState

# Calendar time: municipality and unit have to answer within it.
EXPIRES_AFTER = timedelta(days=14)
# UTC, before the requests are forgotten.
NIGHT = "10 2 * * *"
BATCH_SIZE = 200


async def expire(session: AsyncSession, *, now: datetime, limit: int = BATCH_SIZE) -> int:
    """End a batch of proposals that nobody has answered; how many these were."""
    parts = await repository.find_unanswered(
        session, offered_before=now - EXPIRES_AFTER, limit=limit
    )
    for part in parts:
        part.state, part.ended_at = AssignmentState.LAPSED, now
    await session.flush()
    return len(parts)


async def forget_proposals(session: AsyncSession) -> None:
    """Of requests that are forgotten the assignments say enough."""
    await session.execute(delete(Handover).where(Handover.request_id.in_(FORGOTTEN_IDS)))


def register_jobs(worker: Worker, database: Database) -> None:
    async def tend() -> None:
        await tend_all(database, expire, limit=BATCH_SIZE)
        async with database.sessions.begin() as session:
            await forget_proposals(session)

    worker.schedule("tend_handovers", NIGHT, tend)
