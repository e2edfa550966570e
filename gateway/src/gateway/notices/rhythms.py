"""How often mails of one kind come, and when the next one does."""

from datetime import datetime, time, timedelta
from enum import StrEnum

# UTC: before work begins in Germany, in winter as in summer.
MORNING = time(5)
MONDAY = 0


class Rhythm(StrEnum):
    AT_ONCE = "at_once"
    DAILY = "daily"
    WEEKLY = "weekly"


def next_time(rhythm: Rhythm, *, now: datetime) -> datetime:
    """The next morning, or that of the next Monday; at once means from now on."""
    if rhythm is Rhythm.AT_ONCE:
        return now
    morning = now.replace(hour=MORNING.hour, minute=0, second=0, microsecond=0)
    if morning <= now:
        morning += timedelta(days=1)
    if rhythm is Rhythm.WEEKLY:
        morning += timedelta(days=(MONDAY - morning.weekday()) % 7)
    return morning
