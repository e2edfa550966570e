"""What can be read of advisory requests in figures."""

import asyncio
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from chassis.problems import InvalidParameter
from competence_center.small_numbers import LEAST
from competence_center.statistics import policy, repository, telling
from competence_center.statistics.periods import HalfYear, offered
from competence_center.statistics.schemas import AdvisoryStatistics, Period
from competence_center.statistics.working_days import WorkingDays, number_working_days
from reference import areas


async def get_statistics(
    session: AsyncSession, period: str | None, *, principal: Principal, now: datetime
) -> AdvisoryStatistics:
    """
    Raises:
        Unauthenticated, Forbidden: the caller looks after no Land and not after Germany.
        InvalidParameter: the half-year has not ended.
    """
    land = policy.land_of(principal)
    wanted = _ended(period, now=now)
    await repository.allow_long_statements(session)
    asked = await repository.count_asked(session, wanted, land=land)
    ended = await repository.count_ended(session, wanted, land=land)
    passed_on = await repository.count_passed_on(session, wanted, land=land)
    # Reading holidays for the first time takes as long as a hundred other requests.
    working_days = await asyncio.to_thread(_number_days, wanted, land)
    clocked = await repository.clock(session, wanted, working_days=working_days)

    def tell() -> AdvisoryStatistics:
        return AdvisoryStatistics(
            period=_shown(wanted),
            periods=[_shown(each) for each in offered(now)],
            land=land,
            least_municipalities=LEAST,
            counts=[
                telling.count_demand(asked, with_lands=land is None),
                *telling.count_results(ended),
                *telling.count_passed_on(passed_on),
            ],
            times=telling.tell_times(clocked),
            punctuality=telling.tell_punctuality(clocked),
        )

    # Of all of Germany there may be many.
    return await asyncio.to_thread(tell)


def _ended(name: str | None, *, now: datetime) -> HalfYear:
    """
    Raises:
        InvalidParameter: it has not.
    """
    period = offered(now)[0] if name is None else HalfYear.parse(name)
    if period.ends_at > now:
        raise InvalidParameter(
            f"{period} has not ended: its figures would still change.",
            errors=[{"parameter": "period", "detail": "must be a half-year that has ended"}],
        )
    return period


def _number_days(period: HalfYear, land: str | None) -> WorkingDays:
    lands = [each.key for each in areas.all("land")] if land is None else [land]
    return number_working_days(lands, period)


def _shown(period: HalfYear) -> Period:
    return Period(name=str(period), from_on=period.from_on, until_on=period.until_on)
