"""What those who keep an entry learn of it in numbers.

Readings are told in steps of five and without today: no number shows whether one person came, or
somebody who was just invited to look.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.figures import repository
from catalog.figures.alerts import count_alerts
from catalog.figures.models import Period, Reading, ReadingKind
from catalog.figures.schemas import (
    STEP,
    DayFigures,
    Figures,
    MonthFigures,
    ReadingNumbers,
    UseNumbers,
)
from catalog.keepers import require_keeper
from catalog.solutions import service as solutions
from catalog.uses import service as uses
from catalog.uses.enums import UseLevel
from catalog.uses.models import Use
from chassis.identity import Principal
from chassis.subscriber import Producer

DAYS = 90
MONTHS = 24

Counts = Counter[tuple[Period, date, ReadingKind]]


async def get_figures(
    session: AsyncSession, slug: str, *, principal: Principal, accounts: Producer, now: datetime
) -> Figures:
    """
    Raises:
        Unauthenticated, Forbidden: the caller does not keep the entry.
        SolutionNotFound: there is none that the caller may know of.
    """
    require_keeper(principal)
    solution_id = await solutions.find_kept_id(session, slug, principal=principal)
    today = now.date()
    months = list(_months(today))
    counts = _until_yesterday(
        await repository.find(session, solution_id, since=months[0]), today=today
    )
    recorded = await uses.find_all(session, [solution_id])
    # Others need the connection more than who waits for another service.
    await session.close()
    alerts = await count_alerts(accounts, solution_id)
    return Figures(
        slug=slug,
        up_to=today - timedelta(days=1),
        total=_numbers(counts, Period.MONTH, *months),
        days=[
            DayFigures(day=day, **dict(_numbers(counts, Period.DAY, day)))
            for day in (today - timedelta(days=ago) for ago in range(DAYS, 0, -1))
        ],
        months=[_month(month, counts, recorded) for month in months],
        uses=_use_numbers(recorded),
        alerts=None if alerts is None else _rounded_down(alerts),
    )


def _months(today: date) -> Iterator[date]:
    """First days of the months that are told, the first month first."""
    present = today.year * 12 + today.month - 1
    for number in range(present - MONTHS + 1, present + 1):
        yield date(number // 12, number % 12 + 1, 1)


def _until_yesterday(readings: Sequence[Reading], *, today: date) -> Counts:
    counts: Counts = Counter(
        {(each.period, each.begins_on, each.kind): each.number for each in readings}
    )
    for kind in ReadingKind:
        counts[Period.MONTH, today.replace(day=1), kind] -= counts[Period.DAY, today, kind]
    return counts


def _numbers(counts: Counts, period: Period, *begins_on: date) -> ReadingNumbers:
    return ReadingNumbers(
        **{
            kind: _rounded_down(sum(counts[period, begin, kind] for begin in begins_on))
            for kind in ReadingKind
        }
    )


def _month(month: date, counts: Counts, recorded: Sequence[Use]) -> MonthFigures:
    return MonthFigures(
        month=month,
        **dict(_numbers(counts, Period.MONTH, month)),
        uses_added=sum(_is_in(use.created_at, month) for use in recorded),
        uses_confirmed=sum(_is_in(use.confirmed_at, month) for use in recorded),
    )


def _is_in(moment: datetime | None, month: date) -> bool:
    return moment is not None and moment.date().replace(day=1) == month


def _use_numbers(recorded: Sequence[Use]) -> UseNumbers:
    levels = Counter(use.level for use in recorded)
    declined = sum(use.declined_at is not None for use in recorded)
    return UseNumbers(
        documented=levels[UseLevel.DOCUMENTED],
        confirmed=levels[UseLevel.CONFIRMED],
        claimed=levels[UseLevel.CLAIMED] - declined,
        declined=declined,
    )


def _rounded_down(number: int) -> int:
    return number - number % STEP
