"""Moves requests on by themselves: nobody has to notice that somebody is silent or away."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.notices import tell
from competence_center.requests import deadlines, lifecycle, repository, staffing
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.notices import (
    closed_notice,
    reminder_notice,
    unreachable_notice,
)
from competence_center.requests.placing import calendar_of
from competence_center.requests.states import (
    Outcome,
    RequestState,
)
from competence_center.working_time import local_day


async def tend_silent(session: AsyncSession, *, now: datetime, limit: int) -> int:
    """Act on a batch of requests whose time is up; how many these were.

    The next person of the unit is asked, then the next unit. Answers nobody objects to hold.
    """
    requests = await repository.find_silent(session, now=now, limit=limit)
    for request in requests:
        await _act(session, request, now=now)
        request.version += 1
    await session.flush()
    return len(requests)


async def tend_unattended(session: AsyncSession, *, now: datetime, limit: int) -> int:
    """Ask somebody else where who was asked is away or gone; how many requests these were."""
    on = local_day(now)
    requests = await repository.find_unattended(session, on=on, limit=limit)
    for request in requests:
        part = request.lead
        staff = await repository.load_staff(session, part.unit_id, on=on)
        part.person_id = staffing.stand_in(staff, part.person_id, request_id=request.id)
        request.version += 1
        # So that who comes next does not seem as busy as before.
        await session.flush()
    return len(requests)


async def _act(session: AsyncSession, request: AdvisoryRequest, *, now: datetime) -> None:
    if request.state is RequestState.ANSWERED:
        lifecycle.end(request, RequestState.CLOSED, outcome=request.outcome, now=now)
        await tell(session, closed_notice(request))
    elif request.state is RequestState.WAITING_REQUESTER:
        lifecycle.answer(request, Outcome.REQUESTER_UNREACHABLE, now=now)
        await tell(session, unreachable_notice(request))
    elif request.state is RequestState.WAITING_THIRD_PARTY:
        await lifecycle.go_on(session, request, now=now)
        await tell(session, reminder_notice(request, request.lead))
    else:
        await _ask_next(session, request, now=now)


async def _ask_next(session: AsyncSession, request: AdvisoryRequest, *, now: datetime) -> None:
    part = request.lead
    staff = await repository.load_staff(session, part.unit_id, on=local_day(now))
    following = staffing.next_rung(staff, part.rung, part.person_id, request_id=request.id)
    if following is None and not part.unit.is_last_resort:
        await lifecycle.lapse(session, request, now=now)
        return
    if following is not None:
        part.rung, part.person_id = following
    calendar = await calendar_of(session, part.unit_id)
    request.due_at = deadlines.next_rung_due(calendar, now=now)
    await tell(session, reminder_notice(request, part))
