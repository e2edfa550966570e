"""What advisers do with a request that their unit owns or supports."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from chassis.notices import tell
from chassis.problems import wrong_member
from chassis.row_security import all_rows
from competence_center.requests import lifecycle, policy, repository
from competence_center.requests.errors import LastResortDeclines, NotInThisState
from competence_center.requests.finding import changed, lock_for, require_may_follow
from competence_center.requests.notices import written_notice
from competence_center.requests.schemas import (
    AnswerForm,
    RefusalForm,
    RequestDetail,
    ResponsibleForm,
    WaitForm,
)
from competence_center.requests.states import (
    PAUSED,
    AssignmentState,
    RequestState,
)
from competence_center.working_time import local_day

# A third party that nobody expects for so long is no reason to let a municipality wait.
LONGEST_WAIT_DAYS = 90


async def accept_request(
    session: AsyncSession,
    request_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """
    Raises:
        AdvisoryRequestNotFound, Forbidden: the caller's unit does not own it.
        ConsentNeeded: the municipality has not agreed that it reads the request.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        NotInThisState: it is accepted already.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    part = policy.require_owner(found.view)
    policy.require_reader(found.view)
    if part.state is not AssignmentState.OFFERED:
        raise NotInThisState("It is accepted already.", state=found.request.state.value)
    await lifecycle.accept(session, found.request, now=now)
    await lifecycle.hear(session, part, by=principal)
    return await changed(session, found, principal=principal, now=now)


async def decline_request(
    session: AsyncSession,
    request_id: UUID,
    form: RefusalForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """The next unit owns it from now on, and the caller does not see it any longer.

    Raises:
        AdvisoryRequestNotFound, Forbidden: the caller's unit does not own it.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        LastResortDeclines: nobody would be left.
        NotInThisState: it is answered.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    part, request = policy.require_owner(found.view), found.request
    require_may_follow(request, RequestState.OFFERED)
    if part.unit.is_last_resort:
        raise LastResortDeclines("Answer it; `no_help_available` is an outcome too.")
    async with all_rows(session):
        await lifecycle.decline(session, request, form, now=now)
        request.version += 1


async def answer_request(
    session: AsyncSession,
    request_id: UUID,
    form: AnswerForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """
    Raises:
        AdvisoryRequestNotFound, Forbidden, ConsentNeeded: the caller's unit does not own it, or
            may not read it.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        NotInThisState: nobody has accepted it, or it is answered.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    part, request = policy.require_owner(found.view), found.request
    policy.require_reader(found.view)
    await lifecycle.tell_news(session, request, now=now)
    lifecycle.answer(request, form.outcome, now=now)
    await lifecycle.hear(session, part, by=principal)
    session.add(lifecycle.written(request, form, principal=principal, now=now, part=part))
    await tell(session, written_notice(request, part))
    return await changed(session, found, principal=principal, now=now)


async def wait_with_request(
    session: AsyncSession,
    request_id: UUID,
    form: WaitForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """Stop the clock, for a reason that the municipality is told.

    Raises:
        AdvisoryRequestNotFound, Forbidden, ConsentNeeded: the caller's unit does not own it, or
            may not read it.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        InvalidBody: nobody says for which third party it waits, or until when.
        NotInThisState: nobody works on it.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    part, request = policy.require_owner(found.view), found.request
    policy.require_reader(found.view)
    is_third = form.for_whom == "third_party"
    if is_third:
        _require_end(form, today=local_day(now))
    # Before the clock stops: what is said to the municipality counts as an answer.
    await lifecycle.tell_news(session, request, now=now)
    lifecycle.wait(
        request,
        RequestState.WAITING_THIRD_PARTY if is_third else RequestState.WAITING_REQUESTER,
        third_party=form.third_party if is_third else None,
        expected_on=form.expected_on if is_third else None,
        now=now,
    )
    await lifecycle.hear(session, part, by=principal)
    session.add(lifecycle.written(request, form, principal=principal, now=now, part=part))
    await tell(session, written_notice(request, part))
    return await changed(session, found, principal=principal, now=now)


async def resume_request(
    session: AsyncSession,
    request_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """
    Raises:
        AdvisoryRequestNotFound, Forbidden, ConsentNeeded: the caller's unit does not own it, or
            may not read it.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        NotInThisState: its clock is running.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    part = policy.require_owner(found.view)
    policy.require_reader(found.view)
    if found.request.state not in PAUSED:
        raise NotInThisState("Its clock is running.", state=found.request.state.value)
    await lifecycle.go_on(session, found.request, now=now)
    await lifecycle.hear(session, part, by=principal)
    return await changed(session, found, principal=principal, now=now)


async def name_responsible(
    session: AsyncSession,
    request_id: UUID,
    form: ResponsibleForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """Give it to a colleague; the deadlines stay.

    Raises:
        AdvisoryRequestNotFound, Forbidden: the caller's unit does not own it.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        InvalidBody: the person does not advise there, or is away.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    part = policy.require_owner(found.view)
    today = local_day(now)
    staff = await repository.load_staff(session, part.unit_id, on=today)
    if not any(each.person_id == form.person_id and not each.is_away for each in staff):
        raise wrong_member("person_id", "must be an adviser of the unit who is there")
    part.person_id = form.person_id
    return await changed(session, found, principal=principal, now=now)


def _require_end(form: WaitForm, *, today: date) -> None:
    if form.third_party is None:
        raise wrong_member("third_party", "is needed, so that the municipality knows")
    if form.expected_on is None:
        raise wrong_member("expected_on", "is needed, because then the clock runs again")
    if not 0 < (form.expected_on - today).days <= LONGEST_WAIT_DAYS:
        raise wrong_member("expected_on", f"must be within {LONGEST_WAIT_DAYS} days after today")
