"""What the people of a municipality do: ask, take back, agree, say that it is done."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal
from chassis.notices import tell
from chassis.problems import wrong_member
from chassis.row_security import all_rows
from competence_center.requests import lifecycle, policy, repository
from competence_center.requests.consent import CURRENT, TEXTS, agree
from competence_center.requests.deadlines import reopens_until
from competence_center.requests.errors import NotInThisState, ReopeningTooLate
from competence_center.requests.finding import changed, lock_for, require_may_follow, show
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.notices import requester_wrote_notice
from competence_center.requests.placing import calendar_of, find_owner
from competence_center.requests.schemas import (
    ClosingForm,
    ConsentChange,
    ConsentText,
    MergeForm,
    NewAdvisoryRequest,
    NewMessage,
    PlacePreview,
    PreviewParameters,
    RequestDetail,
    WithdrawalForm,
)
from competence_center.requests.states import (
    ENDED,
    OWNING,
    AssignmentState,
    Outcome,
    PlacedBecause,
    RequestState,
)
from competence_center.routing.schemas import UnitRef
from competence_center.routing.sentences import explain
from competence_center.working_time import end_of_working_days


async def preview_request(
    session: AsyncSession, parameters: PreviewParameters, *, principal: Principal, now: datetime
) -> PlacePreview:
    """Who would own a request of the caller's municipality now. Nothing is stored.

    Raises:
        Unauthenticated, Forbidden, OnlyMunicipalitiesAsk: the caller asks for no municipality.
    """
    _, area_key = policy.asking(principal)
    async with all_rows(session):
        finding = await find_owner(session, area_key, parameters.topic, now=now)
        decision = finding.decision
        calendar = await calendar_of(session, decision.owner_id)
    unit = decision.chosen.desk if decision.chosen else decision.last_resort
    return PlacePreview(
        unit=UnitRef(slug=unit.slug, name=unit.name),
        tier=finding.tier,
        is_last_resort=decision.chosen is None,
        reason=explain(decision),
        acknowledge_by=end_of_working_days(now, finding.promise.acknowledge_days, calendar),
        consent=ConsentText(version=CURRENT, text=TEXTS[CURRENT]),
    )


async def submit_request(
    session: AsyncSession, new: NewAdvisoryRequest, *, principal: Principal, now: datetime
) -> RequestDetail:
    """From here on the request has an owner until it ends.

    Raises:
        Unauthenticated, Forbidden, OnlyMunicipalitiesAsk: the caller asks for no municipality.
        InvalidBody: the words that were agreed to do not exist.
    """
    acting, area_key = policy.asking(principal)
    shown = await _units(session, [new.shown_unit] if new.shown_unit else [], name="shown_unit")
    request = AdvisoryRequest(
        id=new_id(),
        organization_id=acting.organization_id,
        area_key=area_key,
        origin=new.origin.model_dump(mode="json") if new.origin else None,
        state=RequestState.OFFERED,
        version=1,
        submitted_by=policy.person_of(principal),
        submitted_at=now,
        assignments=[],
        consents=[],
        **new.model_dump(include={"topic", "phase", "subject", "description"}),
    )
    session.add(request)
    tiers = [tier.value for tier in new.consent.tiers]
    request.consents.append(
        agree(new.consent.text_version, tiers, shown, principal=principal, now=now)
    )
    await session.flush()
    async with all_rows(session):
        await lifecycle.place_and_tell(session, request, because=PlacedBecause.SUBMITTED, now=now)
    return await show(session, request, principal=principal, now=now)


async def change_consent(
    session: AsyncSession,
    request_id: UUID,
    form: ConsentChange,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """What was agreed before ends; nothing at all may be agreed to.

    Raises:
        AdvisoryRequestNotFound, Forbidden: it is not the caller's.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        InvalidBody: a unit or the words that were agreed to do not exist.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    policy.require_requester(found.view)
    request = found.request
    units = await _units(session, form.units, name="units")
    for consent in request.consents:
        consent.withdrawn_at = consent.withdrawn_at or now
    tiers = [tier.value for tier in form.tiers]
    request.consents.append(agree(form.text_version, tiers, units, principal=principal, now=now))
    part = request.lead
    if part.state is AssignmentState.OFFERED and policy.is_agreed(request, part):
        await lifecycle.begin_clock(session, request, now=now)
    if part.state in OWNING:
        await tell(session, requester_wrote_notice(request, part))
    return await changed(session, found, principal=principal, now=now)


async def withdraw_request(
    session: AsyncSession,
    request_id: UUID,
    form: WithdrawalForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """
    Raises:
        AdvisoryRequestNotFound, Forbidden: it is not the caller's.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        NotInThisState: it has ended already.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    policy.require_requester(found.view)
    request = found.request
    require_may_follow(request, RequestState.WITHDRAWN)
    if form.text:
        session.add(lifecycle.written(request, form, principal=principal, now=now))
    await tell(session, requester_wrote_notice(request, request.lead))
    lifecycle.end(request, RequestState.WITHDRAWN, outcome=Outcome.REQUESTER_WITHDREW, now=now)
    return await changed(session, found, principal=principal, now=now)


async def merge_request(
    session: AsyncSession,
    request_id: UUID,
    form: MergeForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """End a request that was asked twice; the other one goes on.

    Raises:
        AdvisoryRequestNotFound, Forbidden: it is not the caller's.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        NotInThisState: it has ended already.
        InvalidBody: the other one is none of the municipality's that is open.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    policy.require_requester(found.view)
    request = found.request
    other = await repository.find(session, form.into)
    is_other = other is not None and other.id != request.id and other.state not in ENDED
    if other is None or not is_other or other.organization_id != request.organization_id:
        raise wrong_member("into", "must be another open request of yours")
    lifecycle.end(request, RequestState.MERGED, outcome=None, now=now)
    request.merged_into_id = other.id
    await tell(session, requester_wrote_notice(request, request.lead))
    return await changed(session, found, principal=principal, now=now)


async def close_request(
    session: AsyncSession,
    request_id: UUID,
    form: ClosingForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """Say that the answer helped, or what came of it otherwise.

    Raises:
        AdvisoryRequestNotFound, Forbidden: it is not the caller's.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        NotInThisState: nobody has answered yet.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    policy.require_requester(found.view)
    request = found.request
    require_may_follow(request, RequestState.CLOSED)
    lifecycle.end(request, RequestState.CLOSED, outcome=form.outcome or request.outcome, now=now)
    return await changed(session, found, principal=principal, now=now)


async def reopen_request(
    session: AsyncSession,
    request_id: UUID,
    form: NewMessage,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RequestDetail:
    """Go on with a request that was answered, with the same unit, or a closed one, placed anew.

    Raises:
        AdvisoryRequestNotFound, Forbidden: it is not the caller's.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        NotInThisState: it was neither answered nor closed.
        ReopeningTooLate: it was closed too long ago.
    """
    found = await lock_for(session, request_id, if_match=if_match, principal=principal)
    policy.require_requester(found.view)
    request = found.request
    session.add(lifecycle.written(request, form, principal=principal, now=now))
    if request.state is RequestState.ANSWERED:
        await lifecycle.go_on(session, request, now=now)
        await tell(session, requester_wrote_notice(request, request.lead))
    else:
        _require_reopenable(request, now=now)
        because = PlacedBecause.REOPENED
        async with all_rows(session):
            await lifecycle.place_and_tell(session, request, because=because, now=now)
    request.outcome = request.answered_at = None
    return await changed(session, found, principal=principal, now=now)


def _require_reopenable(request: AdvisoryRequest, *, now: datetime) -> None:
    until = reopens_until(request)
    if until is None:
        raise NotInThisState(f"It is {request.state}.", state=request.state.value)
    if now > until:
        raise ReopeningTooLate("Ask anew, and name this request.", until=until.isoformat())


async def _units(session: AsyncSession, slugs: Sequence[str], *, name: str) -> list[UUID]:
    """
    Raises:
        InvalidBody: one of them is no unit's.
    """
    units = await repository.find_units_by_slug(session, slugs)
    if missing := [slug for slug in slugs if slug not in units]:
        raise wrong_member(name, f"there is no unit {missing[0]}")
    return [unit.id for unit in units.values()]
