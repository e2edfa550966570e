"""What can be done with handovers: propose, agree, accept, decline."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal
from chassis.notices import tell
from chassis.problems import Forbidden, wrong_member
from chassis.row_security import all_rows
from competence_center.advice.desks import tier_from
from competence_center.coverage import place_at
from competence_center.handovers import repository
from competence_center.handovers.errors import HandoverAnswered, HandoverNotFound, UnitHasPart
from competence_center.handovers.models import Handover, HandoverKind, HandoverState
from competence_center.handovers.notices import agreed_notice, answered_notice, proposed_notice
from competence_center.handovers.schemas import (
    HandoverConsent,
    HandoverItem,
    HandoverList,
    HandoverRefusal,
    NewHandover,
)
from competence_center.requests import lifecycle, policy
from competence_center.requests import repository as requests
from competence_center.requests.consent import agree
from competence_center.requests.errors import NotInThisState
from competence_center.requests.finding import Found, find_for
from competence_center.requests.models import Assignment
from competence_center.requests.placing import find_promise, new_part
from competence_center.requests.policy import View
from competence_center.requests.states import (
    OWNING,
    AssignmentRole,
    AssignmentState,
    Refusal,
    RequestState,
)
from competence_center.requests.views import unit_ref


async def list_handovers(
    session: AsyncSession, request_id: UUID, *, principal: Principal
) -> HandoverList:
    """
    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
    """
    found = await find_for(session, request_id, principal=principal)
    handovers = await repository.list_of(session, request_id)
    return HandoverList(items=[_item(each, found.view) for each in handovers])


async def propose_handover(
    session: AsyncSession,
    request_id: UUID,
    new: NewHandover,
    *,
    principal: Principal,
    now: datetime,
) -> HandoverItem:
    """The other unit sees a card from now on, and more when the municipality agrees.

    Raises:
        AdvisoryRequestNotFound, Forbidden, ConsentNeeded: the caller's unit does not own it, or
            may not read it.
        NotInThisState: nobody works on it.
        InvalidBody: there is no such unit.
        UnitHasPart: it has one already, or was asked.
    """
    found = await find_for(session, request_id, principal=principal, lock=True)
    part, request = policy.require_owner(found.view), found.request
    policy.require_reader(found.view)
    if request.state is not RequestState.IN_PROGRESS:
        raise NotInThisState(f"It is {request.state}.", state=request.state.value)
    unit = (await requests.find_units_by_slug(session, [new.unit])).get(new.unit)
    if unit is None or unit.organization_id is None:
        raise wrong_member("unit", "must be a unit that takes requests")
    if any(each.unit_id == unit.id and each.state in OWNING for each in request.assignments):
        raise UnitHasPart("It owns the request, helps with it, or has not answered yet.")
    handover = Handover(
        id=new_id(),
        request_id=request.id,
        assignment=await new_part(
            session,
            request,
            unit,
            tier=tier_from(unit.level, place_at(request.area_key).match(unit.area_keys).tier),
            role=AssignmentRole.SUPPORT,
            promise=await find_promise(session, request.area_key, now=now),
            now=now,
        ),
        from_unit=part.unit,
        kind=new.kind,
        reason=new.reason,
        proposed_by=policy.person_of(principal),
        proposed_at=now,
    )
    if policy.is_agreed(request, handover.assignment):
        handover.is_agreed, handover.answered_at = True, now
        await tell(session, agreed_notice(request, handover))
    session.add(handover)
    await tell(session, proposed_notice(request, handover))
    return await _changed(session, found, handover)


async def agree_to_handover(
    session: AsyncSession,
    request_id: UUID,
    handover_id: UUID,
    form: HandoverConsent,
    *,
    principal: Principal,
    now: datetime,
) -> HandoverItem:
    """Say whether the other unit may read the request; without that it cannot accept it.

    Raises:
        AdvisoryRequestNotFound, Forbidden: it is not the caller's.
        HandoverNotFound: the request has none of this id.
        HandoverAnswered: the municipality has said so before, or nobody waits for it any longer.
        InvalidBody: the words that were agreed to do not exist.
    """
    found, handover = await _lock(session, request_id, handover_id, principal=principal)
    policy.require_requester(found.view)
    _require(handover, HandoverState.PROPOSED)
    request, part = found.request, handover.assignment
    handover.is_agreed, handover.answered_at = form.is_agreed, now
    if form.is_agreed:
        request.consents.append(
            agree(form.text_version, [], [part.unit_id], principal=principal, now=now)
        )
        await tell(session, agreed_notice(request, handover))
    else:
        part.state, part.ended_at = AssignmentState.LAPSED, now
    await tell(session, answered_notice(request, handover))
    return await _changed(session, found, handover)


async def accept_handover(
    session: AsyncSession,
    request_id: UUID,
    handover_id: UUID,
    *,
    principal: Principal,
    now: datetime,
) -> HandoverItem:
    """Help who owns the request, or own it instead: then the clock begins anew.

    Raises:
        AdvisoryRequestNotFound, Forbidden: the caller's unit was not asked.
        HandoverNotFound: the request has none of this id.
        HandoverAnswered: the municipality has not agreed, or it was answered.
    """
    found, handover = await _lock(session, request_id, handover_id, principal=principal)
    part, request = _own(found, handover), found.request
    _require(handover, HandoverState.AGREED)
    part.state, part.accepted_at = AssignmentState.ACCEPTED, now
    await lifecycle.hear(session, part, by=principal)
    if handover.kind is HandoverKind.TRANSFER:
        await lifecycle.change_owner(session, request, part, now=now)
    await tell(session, answered_notice(request, handover))
    return await _changed(session, found, handover)


async def decline_handover(
    session: AsyncSession,
    request_id: UUID,
    handover_id: UUID,
    form: HandoverRefusal,
    *,
    principal: Principal,
    now: datetime,
) -> None:
    """The request stays with its owner, and the caller does not see it any longer.

    Raises:
        AdvisoryRequestNotFound, Forbidden: the caller's unit was not asked.
        HandoverNotFound: the request has none of this id.
        HandoverAnswered: it was answered.
    """
    found, handover = await _lock(session, request_id, handover_id, principal=principal)
    part = _own(found, handover)
    _require(handover, HandoverState.PROPOSED, HandoverState.AGREED)
    async with all_rows(session):
        part.state, part.ended_at = AssignmentState.DECLINED, now
        part.refusal, part.refusal_text = Refusal.OTHER, form.text
        await tell(session, answered_notice(found.request, handover))
        await _changed(session, found, handover)


async def _lock(
    session: AsyncSession, request_id: UUID, handover_id: UUID, *, principal: Principal
) -> tuple[Found, Handover]:
    found = await find_for(session, request_id, principal=principal, lock=True)
    handover = await repository.find(session, request_id, handover_id)
    if handover is None:
        raise HandoverNotFound(f"The request has no handover {handover_id}.")
    return found, handover


def _own(found: Found, handover: Handover) -> Assignment:
    part = handover.assignment
    if found.view.part is None or found.view.part.id != part.id:
        raise Forbidden("This is for the unit that was asked.")
    return part


def _require(handover: Handover, *states: HandoverState) -> None:
    if handover.state not in states:
        raise HandoverAnswered(f"It is {handover.state}.", state=handover.state.value)


async def _changed(session: AsyncSession, found: Found, handover: Handover) -> HandoverItem:
    found.request.version += 1
    await session.flush()
    return _item(handover, found.view)


def _item(handover: Handover, view: View) -> HandoverItem:
    part = handover.assignment
    return HandoverItem(
        id=handover.id,
        from_unit=unit_ref(handover.from_unit),
        to_unit=unit_ref(part.unit),
        kind=handover.kind,
        state=handover.state,
        reason=handover.reason if view.reads_all else None,
        refusal_text=part.refusal_text if view.reads_all else None,
        proposed_at=handover.proposed_at,
        answered_at=handover.answered_at,
    )
