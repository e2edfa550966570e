"""Background work on action plans."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.jobs import Worker
from chassis.notices import tell
from competence_center.action_plans import repository
from competence_center.action_plans.notices import due_notice, soon_notice
from competence_center.action_plans.states import Reminder
from competence_center.requests.jobs import tend_all
from competence_center.working_time import local_day

SOON = timedelta(days=7)
# UTC: before work begins in Germany, in winter as in summer.
MORNING = "40 4 * * *"
# After the requests are forgotten.
NIGHT = "30 2 * * *"
BATCH_SIZE = 200

_NOTICES = {Reminder.DUE: due_notice, Reminder.SOON: soon_notice}


async def remind(session: AsyncSession, *, now: datetime, limit: int = BATCH_SIZE) -> int:
    """Of a batch of actions, in one notice for each organisation; how many these were.

    Of each once before its day and once on it. Nothing depends on when this last ran: of what a
    missed run left people hear once, and not twice.
    """
    today = local_day(now)
    actions = await repository.find_unreminded(session, today=today, soon=today + SOON, limit=limit)
    for action in actions:
        is_due = action.due_on is not None and action.due_on <= today
        action.reminded_of = Reminder.DUE if is_due else Reminder.SOON
    told = ((each.organization_id, each.reminded_of) for each in actions)
    await _tell(session, told)
    return len(actions)


async def _tell(session: AsyncSession, told: Iterable[tuple[UUID, Reminder | None]]) -> None:
    for (organization_id, reminder), count in Counter(told).items():
        if reminder is not None:
            await tell(session, _NOTICES[reminder](organization_id, count))


def register_jobs(worker: Worker, database: Database) -> None:
    async def remind_of_all() -> None:
        await tend_all(database, remind, limit=BATCH_SIZE)

    async def forget() -> None:
        async with database.sessions.begin() as session:
            await repository.part_from_forgotten(session)

    worker.schedule("remind_of_actions", MORNING, remind_of_all)
    worker.schedule("forget_recommendations", NIGHT, forget)
