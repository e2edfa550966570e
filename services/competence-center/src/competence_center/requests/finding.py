"""Finds a request for a caller, to read it or to change it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.identity import Principal
from competence_center.requests import policy, repository, views
from competence_center.requests.errors import AdvisoryRequestNotFound, NotInThisState
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.policy import View
from competence_center.requests.schemas import RequestDetail
from competence_center.requests.states import ENDED, RequestState, may_follow


@dataclass(frozen=True, slots=True)
class Found:
    request: AdvisoryRequest
    view: View


async def find_for(
    session: AsyncSession, request_id: UUID, *, principal: Principal, lock: bool = False
) -> Found:
    """`lock` for a change: whoever else changes the request waits.

    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
    """
    request = await repository.find(session, request_id, lock=lock)
    if request is None:
        raise AdvisoryRequestNotFound(f"There is no request {request_id} that concerns you.")
    return Found(request, policy.view_of(principal, request))


async def lock_for(
    session: AsyncSession, request_id: UUID, *, if_match: str | None, principal: Principal
) -> Found:
    """
    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
    """
    found = await find_for(session, request_id, principal=principal, lock=True)
    check_version(if_match, found.request.version)
    return found


def move(request: AdvisoryRequest, state: RequestState) -> None:
    """
    Raises:
        NotInThisState: this state does not follow the present one.
    """
    require_may_follow(request, state)
    request.state = state
    if state not in ENDED:
        request.ended_at = None


def require_may_follow(request: AdvisoryRequest, state: RequestState) -> None:
    """
    Raises:
        NotInThisState: this state does not follow the present one.
    """
    if not may_follow(request.state, state):
        raise NotInThisState(f"It is {request.state}.", state=request.state.value)


async def changed(
    session: AsyncSession, found: Found, *, principal: Principal, now: datetime
) -> RequestDetail:
    """Store a change as a new version and show it to who made it."""
    found.request.version += 1
    await session.flush()
    return await show(session, found.request, principal=principal, now=now)


async def show(
    session: AsyncSession, request: AdvisoryRequest, *, principal: Principal, now: datetime
) -> RequestDetail:
    agreed = {unit_id for each in request.consents for unit_id in each.unit_ids}
    return views.detail(
        request,
        policy.view_of(principal, request),
        decision=await repository.last_decision(session, request.id),
        names=await repository.organizations(session, [request]),
        units=await repository.find_units(session, agreed),
        principal=principal,
        now=now,
    )
