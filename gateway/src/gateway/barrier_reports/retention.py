"""How long the contact of a reporter is kept, and the nightly job that forgets it."""

from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.jobs import Worker
from gateway.barrier_reports import repository

# Long enough for a question about the answer, and for the arbitration of § 16 BGG.
KEPT_AFTER_ANSWER = timedelta(days=183)
KEPT_AT_MOST = timedelta(days=365)
NIGHTLY = "40 2 * * *"


async def forget_contacts(session: AsyncSession, *, now: datetime) -> int:
    """Delete contacts whose time is over; the number of contacts deleted."""
    return await repository.forget_contacts(
        session, answered_before=now - KEPT_AFTER_ANSWER, reported_before=now - KEPT_AT_MOST
    )


def register_jobs(worker: Worker, database: Database) -> None:
    async def forget() -> None:
        async with database.sessions.begin() as session:
            await forget_contacts(session, now=datetime.now(UTC))

    worker.schedule("forget_contacts", NIGHTLY, forget)
