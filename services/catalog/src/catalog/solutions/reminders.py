"""Reminds the owners of entries before these count as stale."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions import repository
from catalog.solutions.lifecycle import BATCH_SIZE, STALE_AFTER_MONTHS, shift_months
from catalog.solutions.notices import due_notice
from chassis.notices import tell

REMINDED_AFTER_MONTHS = 11


async def remind_owners(session: AsyncSession, *, now: datetime) -> int:
    """Remind of a batch of entries, of each once until it is confirmed; how many these were."""
    rows = await repository.find_unreminded(
        session, months=REMINDED_AFTER_MONTHS, now=now, limit=BATCH_SIZE
    )
    for solution, last_confirmed_at in rows:
        solution.reminded_at = now
        stale_on = shift_months(last_confirmed_at, STALE_AFTER_MONTHS).date()
        await tell(session, due_notice(solution, stale_on=stale_on))
    return len(rows)
