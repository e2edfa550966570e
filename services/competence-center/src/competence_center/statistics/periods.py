"""Half-years, the only periods of which figures are told.

They do not overlap, and each event counts in one of them: nothing can be computed by taking one
period from another.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from competence_center.working_time import LOCAL, local_day

PATTERN = r"^20\d\d-H[12]$"
OFFERED = 6


@dataclass(frozen=True, slots=True, order=True)
class HalfYear:
    year: int
    half: int

    @classmethod
    def of(cls, moment: datetime) -> "HalfYear":
        day = local_day(moment)
        return cls(day.year, 1 if day.month <= 6 else 2)

    @classmethod
    def parse(cls, name: str) -> "HalfYear":
        """`name` matches `PATTERN`."""
        year, half = name.split("-H")
        return cls(int(year), int(half))

    def __str__(self) -> str:
        return f"{self.year}-H{self.half}"

    @property
    def before(self) -> "HalfYear":
        return HalfYear(self.year, 1) if self.half == 2 else HalfYear(self.year - 1, 2)

    @property
    def from_on(self) -> date:
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def until_on(self) -> date:
        """The last day."""
        return date(self.year, 6, 30) if self.half == 1 else date(self.year, 12, 31)

    @property
    def begins_at(self) -> datetime:
        return datetime.combine(self.from_on, time(), tzinfo=LOCAL).astimezone(UTC)

    @property
    def ends_at(self) -> datetime:
        """The first moment after it."""
        following = HalfYear(self.year, 2) if self.half == 1 else HalfYear(self.year + 1, 1)
        return following.begins_at


def offered(now: datetime) -> list[HalfYear]:
    """The last ones that have ended, the newest first."""
    periods = [HalfYear.of(now).before]
    while len(periods) < OFFERED:
        periods.append(periods[-1].before)
    return periods
