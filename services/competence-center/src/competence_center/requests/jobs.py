"""Background work on requests."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.jobs import Worker
from competence_center.requests.forgetting import forget_ended
from competence_center.requests.tending import tend_silent, tend_unattended

EVERY_FIVE_MINUTES = "*/5 * * * *"
# UTC.
NIGHT = "20 2 * * *"
# Each batch is a transaction of its own: a crash loses none that was tended before.
BATCH_SIZE = 50

Tend = Callable[..., Awaitable[int]]


def register_jobs(worker: Worker, database: Database) -> None:
    async def tend() -> None:
        for tend_some in (tend_unattended, tend_silent):
            await tend_all(database, tend_some)

    async def forget() -> None:
        await tend_all(database, forget_ended)

    worker.schedule("tend_advisory_requests", EVERY_FIVE_MINUTES, tend)
    worker.schedule("forget_advisory_requests", NIGHT, forget)


async def tend_all(database: Database, tend_some: Tend, *, limit: int = BATCH_SIZE) -> None:
    """Batch by batch, until one is not full."""
    tended = limit
    while tended == limit:
        session: AsyncSession
        async with database.sessions.begin() as session:
            tended = await tend_some(session, now=datetime.now(UTC), limit=limit)
