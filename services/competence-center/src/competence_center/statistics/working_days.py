"""Numbers the working days of the Länder, so that SQL can tell how many lie between two days.

Monday to Friday without the public holidays of the Land of who asked: the same measure for all
tiers, whatever hours a unit states.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from competence_center.statistics.periods import HalfYear
from competence_center.working_time import holidays_of

# What was asked longer ago counts as asked then.
LOOKS_BACK = timedelta(days=1_096)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """By Land, for each day from the first on, how many working days there were until its end."""

    first_on: date
    by_land: Mapping[str, tuple[int, ...]]


def number_working_days(lands: Iterable[str], period: HalfYear) -> WorkingDays:
    first_on = period.from_on - LOOKS_BACK
    return WorkingDays(
        first_on, {land: _numbered(land, first_on, period.until_on) for land in lands}
    )


@cache
def _numbered(land: str, first_on: date, until_on: date) -> tuple[int, ...]:
    days = (first_on + timedelta(days=ahead) for ahead in range((until_on - first_on).days + 1))
    works = (day.weekday() < SATURDAY and day not in holidays_of(land, day.year) for day in days)
    return tuple(accumulate(map(int, works)))
