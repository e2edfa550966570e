"""When a deadline ends that counts only the hours and days on which a unit works.

Opening hours are what the clock on the wall shows in Germany; every moment that goes in or comes
out is an aware time, UTC when it comes out. On the nights of the clock change an opening is as long
as it really lasts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Europe/Berlin")
# No calendar has so many days off in a row; a deadline beyond is a mistake in the hours.
FURTHEST = timedelta(days=3_660)


def local_day(moment: datetime) -> date:
    """The day on which an aware moment lies in Germany."""
    return moment.astimezone(LOCAL).date()


@dataclass(frozen=True, slots=True)
class Opening:
    """Hours of one weekday (Monday is 0), open until just before `closes`."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Weekly hours, which must not be empty or overlap, and the Land whose holidays are kept."""

    hours: tuple[Opening, ...]
    land: str

    def is_working_day(self, day: date) -> bool:
        return any(opening.weekday == day.weekday() for opening in self.hours) and (
            day not in holidays_of(self.land, day.year)
        )

    def openings_on(self, day: date) -> list[tuple[datetime, datetime]]:
        """From when until when it works on this day, in order."""
        if not self.is_working_day(day):
            return []
        own = sorted(
            (opening.opens, opening.closes)
            for opening in self.hours
            if opening.weekday == day.weekday()
        )
        spans = [(_moment(day, opens), _moment(day, closes)) for opens, closes in own]
        # An opening that lies within the hour that the clocks skip does not take place.
        return [(opens, closes) for opens, closes in spans if opens < closes]


@cache
def holidays_of(land: str, year: int) -> frozenset[date]:
    """Public holidays in the whole Land; those of single municipalities are left out."""
    # Loads for long, and only who counts working time needs it.
    from holidays.countries.germany import Germany

    return frozenset(Germany(subdiv=_SUBDIVISIONS[land], years=year))


def end_of_working_time(
    start: datetime, duration: timedelta, calendar: WorkingCalendar
) -> datetime:
    """The moment by which the unit has worked for `duration` since `start`.

    Raises:
        ValueError: the hours leave no time to work.
    """
    left = duration
    for opens, closes in _openings_from(start, calendar):
        begins = max(opens, start)
        if closes - begins >= left:
            return begins + left
        left -= closes - begins
    raise ValueError("the hours leave no time to work")


def end_of_working_days(start: datetime, days: int, calendar: WorkingCalendar) -> datetime:
    """When the unit closes on the n-th working day after the day of `start`, at least the first.

    As periods are counted in German law, the day on which something arrives does not count
    (§ 187 Abs. 1, § 188 Abs. 1 BGB).

    Raises:
        ValueError: the hours leave no time to work.
    """
    day = local_day(start)
    left = max(days, 1)
    for ahead in range(1, FURTHEST.days):
        openings = calendar.openings_on(day + timedelta(days=ahead))
        left -= bool(openings)
        if openings and not left:
            return openings[-1][1]
    raise ValueError("the hours leave no time to work")


def working_time_between(start: datetime, end: datetime, calendar: WorkingCalendar) -> timedelta:
    """How long the unit works from `start` to `end`; nothing where they are the other way round."""
    total = timedelta()
    for opens, closes in _openings_from(start, calendar):
        if opens >= end:
            break
        total += max(min(closes, end) - max(opens, start), timedelta())
    return total


def _openings_from(
    start: datetime, calendar: WorkingCalendar
) -> Iterator[tuple[datetime, datetime]]:
    """Openings that end after `start`, in order, as far as anybody plans."""
    day = local_day(start)
    for ahead in range(FURTHEST.days):
        for opens, closes in calendar.openings_on(day + timedelta(days=ahead)):
            if closes > start:
                yield opens, closes


def _moment(day: date, wall: time) -> datetime:
    return datetime.combine(day, wall, tzinfo=LOCAL).astimezone(UTC)


# ISO 3166-2:DE without "DE-", as the library of holidays names the Länder.
_SUBDIVISIONS = {
    "01": "SH", "02": "HH", "03": "NI", "04": "HB", "05": "NW", "06": "HE", "07": "RP", "08": "BW",
    "09": "BY", "10": "SL", "11": "BE", "12": "BB", "13": "MV", "14": "SN", "15": "ST", "16": "TH",
}  # fmt: skip
