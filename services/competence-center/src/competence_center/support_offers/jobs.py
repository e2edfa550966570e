"""Background work on support offers."""

from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.jobs import Worker
from chassis.notices import tell
from competence_center.support_offers import repository
from competence_center.support_offers.notices import review_notice

# UTC: before work begins in Germany, in winter as in summer.
MORNING = "50 4 * * *"
BATCH_SIZE = 200


async def remind_of_reviews(session: AsyncSession, *, now: datetime) -> int:
    """Ask about a batch of offers, about each once until it is confirmed; how many these were."""
    offers = await repository.find_unreminded(session, today=now.date(), limit=BATCH_SIZE)
    for offer in offers:
        offer.reminded_at = now
        await tell(session, review_notice(offer, since=offer.checked_on))
    return len(offers)


def register_jobs(worker: Worker, database: Database) -> None:
    async def remind_of_all_reviews() -> None:
        reminded = BATCH_SIZE
        while reminded == BATCH_SIZE:
            async with database.sessions.begin() as session:
                reminded = await remind_of_reviews(session, now=datetime.now(UTC))

    worker.schedule("remind_of_support_offers", MORNING, remind_of_all_reviews)
