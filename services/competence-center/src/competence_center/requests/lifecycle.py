"""What happens to a request, whoever makes it happen."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal
from chassis.notices import tell
from competence_center.requests import deadlines, policy, repository
from competence_center.requests.finding import move
from competence_center.requests.models import AdvisoryRequest, Assignment, Message, Pause
from competence_center.requests.notices import (
    consent_notice,
    offered_notice,
    placed_notice,
    rerouted_notice,
)
from competence_center.requests.placing import calendar_of, place_request
from competence_center.requests.schemas import NewMessage, RefusalForm, WithdrawalForm
from competence_center.requests.states import (
    OWNING,
    AssignmentRole,
    AssignmentState,
    Outcome,
    PlacedBecause,
    RequestState,
    Rung,
)


async def place_and_tell(
    session: AsyncSession,
    request: AdvisoryRequest,
    *,
    because: PlacedBecause,
    now: datetime,
    by: UUID | None = None,
) -> Assignment:
    """Who owns it and who asked are told; who asked also, where the owner may not read it yet."""
    placed = await place_request(session, request, because=because, by=by, now=now)
    await tell(session, offered_notice(request, placed.part))
    await tell(session, placed_notice(request, placed.decision))
    if not policy.is_agreed(request, placed.part):
        await tell(session, consent_notice(request, placed.part))
    return placed.part


async def decline(
    session: AsyncSession, request: AdvisoryRequest, form: RefusalForm, *, now: datetime
) -> None:
    """The owner gives it away, and the next one is found in the same transaction."""
    part = request.lead
    part.refusal, part.refusal_text = form.refusal, form.text
    await _pass_on(session, request, AssignmentState.DECLINED, PlacedBecause.DECLINED, now=now)


async def lapse(session: AsyncSession, request: AdvisoryRequest, *, now: datetime) -> None:
    """The owner was silent, and the next one is found in the same transaction."""
    await _pass_on(session, request, AssignmentState.LAPSED, PlacedBecause.SILENT, now=now)


async def reroute(
    session: AsyncSession, request: AdvisoryRequest, *, by: UUID | None, now: datetime
) -> Assignment:
    """Another one owns it by the rules of today; who owned it did nothing wrong."""
    before = request.lead
    part = await _pass_on(
        session, request, AssignmentState.RELEASED, PlacedBecause.REROUTED, by=by, now=now
    )
    await tell(session, rerouted_notice(request, before, part))
    return part


async def _pass_on(
    session: AsyncSession,
    request: AdvisoryRequest,
    state: AssignmentState,
    because: PlacedBecause,
    *,
    now: datetime,
    by: UUID | None = None,
) -> Assignment:
    part = request.lead
    part.state, part.ended_at = state, now
    _end_pauses(part, now=now)
    # The database knows one owner at a time.
    await session.flush()
    return await place_and_tell(session, request, because=because, by=by, now=now)


async def hear(session: AsyncSession, part: Assignment, *, by: Principal) -> None:
    """Who does something is who is asked from then on, and the ladder begins anew.

    The people of an organisation may act for its units without being named as advisers there; then
    it stays who it was.
    """
    part.rung = Rung.RESPONSIBLE
    person_id = policy.person_of(by)
    if person_id is not None and await repository.advises(session, part.unit_id, person_id):
        part.person_id = person_id


async def accept(session: AsyncSession, request: AdvisoryRequest, *, now: datetime) -> None:
    part = request.lead
    part.state, part.accepted_at = AssignmentState.ACCEPTED, now
    deadlines.accept(part, await calendar_of(session, part.unit_id), now=now)
    move(request, RequestState.IN_PROGRESS)
    request.due_at = deadlines.next_news_by(part)


async def change_owner(
    session: AsyncSession, request: AdvisoryRequest, part: Assignment, *, now: datetime
) -> None:
    """Who helped owns it from now on, with a clock that begins anew."""
    before = request.lead
    before.state, before.ended_at = AssignmentState.RELEASED, now
    _end_pauses(before, now=now)
    # The database knows one owner at a time.
    await session.flush()
    part.role = AssignmentRole.LEAD
    deadlines.accept(part, await calendar_of(session, part.unit_id), now=now)
    if request.state is not RequestState.IN_PROGRESS:
        move(request, RequestState.IN_PROGRESS)
    request.due_at = deadlines.next_news_by(part)


async def begin_clock(session: AsyncSession, request: AdvisoryRequest, *, now: datetime) -> None:
    """The owner may read what it was offered."""
    part = request.lead
    if request.due_at is None:
        deadlines.begin(part, await calendar_of(session, part.unit_id), now=now)
        request.due_at = part.acknowledge_by


async def tell_news(session: AsyncSession, request: AdvisoryRequest, *, now: datetime) -> None:
    """The owner has written to the municipality."""
    part = request.lead
    deadlines.tell_news(part, await calendar_of(session, part.unit_id), now=now)
    if request.state is RequestState.IN_PROGRESS:
        request.due_at = deadlines.next_news_by(part)


def wait(
    request: AdvisoryRequest,
    state: RequestState,
    *,
    third_party: str | None,
    expected_on: date | None,
    now: datetime,
) -> None:
    """The clock stands until the municipality writes, or until the day for which a third party is
    expected.

    Raises:
        NotInThisState: nobody works on the request.
    """
    move(request, state)
    part = request.lead
    pause = Pause(
        id=new_id(), state=state, third_party=third_party, expected_on=expected_on, from_at=now
    )
    part.pauses.append(pause)
    request.due_at = (
        deadlines.end_of_day(expected_on) if expected_on else now + deadlines.UNREACHABLE_AFTER
    )


async def go_on(session: AsyncSession, request: AdvisoryRequest, *, now: datetime) -> None:
    """The owner has to act again: nobody waits any longer, or what was answered is open again.

    Raises:
        NotInThisState: it is being worked on, or has ended.
    """
    part = request.lead
    calendar = await calendar_of(session, part.unit_id)
    since = _end_pauses(part, now=now)
    if since is None:
        deadlines.tell_news(part, calendar, now=now)
    else:
        deadlines.resume(part, calendar, since=since, now=now)
    move(request, RequestState.IN_PROGRESS)
    request.due_at = deadlines.next_news_by(part)


def answer(request: AdvisoryRequest, outcome: Outcome, *, now: datetime) -> None:
    """It closes by itself unless the municipality objects.

    Raises:
        NotInThisState: nobody works on the request.
    """
    move(request, RequestState.ANSWERED)
    _end_pauses(request.lead, now=now)
    request.outcome, request.answered_at = outcome, now
    request.due_at = now + deadlines.CLOSES_AFTER


def end(
    request: AdvisoryRequest, state: RequestState, *, outcome: Outcome | None, now: datetime
) -> None:
    """All parts end with it.

    Raises:
        NotInThisState: this end does not follow the present state.
    """
    move(request, state)
    request.outcome, request.ended_at, request.due_at = outcome, now, None
    for part in request.assignments:
        if part.state in OWNING:
            part.state, part.ended_at = AssignmentState.RELEASED, now
        _end_pauses(part, now=now)


def written(
    request: AdvisoryRequest,
    form: NewMessage | WithdrawalForm,
    *,
    principal: Principal,
    now: datetime,
    part: Assignment | None = None,
    is_note: bool = False,
) -> Message:
    """`part` is that of the unit that writes; without one the municipality does."""
    return Message(
        id=new_id(),
        request_id=request.id,
        unit_id=part.unit_id if part else None,
        is_note=is_note,
        text=form.text,
        author_id=policy.person_of(principal),
        author_name=form.author_name,
        written_at=now,
    )


def _end_pauses(part: Assignment, *, now: datetime) -> datetime | None:
    """Since when the clock has stood; None where it was running."""
    running = next((each for each in part.pauses if each.until_at is None), None)
    if running is None:
        return None
    running.until_at = now
    return running.from_at
