"""By when a unit has to act, in its own working days; the clock stands while it waits for others.

Nothing here depends on anything but the assignment, with what was promised when it was offered, the
calendar and the moment.
"""

from datetime import UTC, date, datetime, time, timedelta

from competence_center.requests.models import AdvisoryRequest, Assignment
from competence_center.requests.states import RequestState, Rung
from competence_center.working_time import (
    LOCAL,
    Opening,
    WorkingCalendar,
    end_of_working_days,
    end_of_working_time,
    working_time_between,
)

# So many working days has each of those who are asked next.
NEXT_RUNG_AFTER = 1
# Calendar time, because it concerns the municipality.
CLOSES_AFTER = timedelta(days=14)
UNREACHABLE_AFTER = timedelta(days=30)
REOPENS_WITHIN = timedelta(days=90)

# Of a unit that states no hours: the last resort may never have been opened.
OFFICE_HOURS = tuple(Opening(weekday, time(9), time(16)) for weekday in range(5))

LADDER = tuple(Rung)


def begin(assignment: Assignment, calendar: WorkingCalendar, *, now: datetime) -> None:
    """Start the clock of an offer, when it is made or when the unit may first read it."""
    assignment.acknowledge_by = end_of_working_days(now, assignment.acknowledge_days, calendar)


def accept(assignment: Assignment, calendar: WorkingCalendar, *, now: datetime) -> None:
    """An answer is due from the offer on: who accepts late has no more time for it."""
    since = assignment.offered_at
    assignment.answer_by = end_of_working_days(since, assignment.answer_days, calendar)
    assignment.resolve_by = end_of_working_days(since, assignment.resolve_days, calendar)
    assignment.update_by = end_of_working_days(now, assignment.update_days, calendar)


def tell_news(assignment: Assignment, calendar: WorkingCalendar, *, now: datetime) -> None:
    """The municipality has heard something."""
    assignment.first_answered_at = assignment.first_answered_at or now
    assignment.update_by = end_of_working_days(now, assignment.update_days, calendar)


def resume(
    assignment: Assignment, calendar: WorkingCalendar, *, since: datetime, now: datetime
) -> None:
    """Move what was still to come by as much working time as was left when the clock stopped."""

    def moved(end: datetime | None) -> datetime | None:
        if end is None or end <= since:
            return end
        return end_of_working_time(now, working_time_between(since, end, calendar), calendar)

    if assignment.first_answered_at is None:
        assignment.answer_by = moved(assignment.answer_by)
    assignment.update_by = moved(assignment.update_by)
    assignment.resolve_by = moved(assignment.resolve_by)


def next_news_by(assignment: Assignment) -> datetime | None:
    """By when the municipality has to hear from who accepted."""
    return assignment.update_by if assignment.first_answered_at else assignment.answer_by


def owner_acts_by(request: AdvisoryRequest) -> datetime | None:
    """None where it is not the owner's turn; an offer's clock waits until the unit may read it."""
    if request.state is RequestState.OFFERED:
        return request.lead.acknowledge_by if request.due_at else None
    return next_news_by(request.lead) if request.state is RequestState.IN_PROGRESS else None


def next_rung_due(calendar: WorkingCalendar, *, now: datetime) -> datetime:
    return end_of_working_days(now, NEXT_RUNG_AFTER, calendar)


def end_of_day(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=LOCAL).astimezone(UTC)


def reopens_until(request: AdvisoryRequest) -> datetime | None:
    """Until when a closed request can be opened again; None for all others."""
    if request.state is not RequestState.CLOSED or request.ended_at is None:
        return None
    return request.ended_at + REOPENS_WITHIN
