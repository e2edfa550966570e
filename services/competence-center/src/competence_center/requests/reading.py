"""What can be read of requests: one's own, the inbox of one's units, and how they were routed."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from chassis.pagination import Page, PageParameters, cursor_scope, decode_cursor, encode_cursor
from competence_center.requests import policy, repository, views
from competence_center.requests.finding import find_for, show
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.repository import RequestFilter
from competence_center.requests.schemas import (
    DecisionList,
    Inbox,
    InboxItem,
    InboxParameters,
    RequestDetail,
    RequestParameters,
    RequestSummary,
)


async def get_request(
    session: AsyncSession, request_id: UUID, *, principal: Principal, now: datetime
) -> RequestDetail:
    """
    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
    """
    found = await find_for(session, request_id, principal=principal)
    return await show(session, found.request, principal=principal, now=now)


async def list_requests(
    session: AsyncSession, parameters: RequestParameters, *, principal: Principal, now: datetime
) -> Page[RequestSummary]:
    """Those of the caller's organisation, the newest first.

    Raises:
        Unauthenticated, Forbidden: the caller acts for none.
    """
    organization_id = policy.own_organization(principal)
    wanted = RequestFilter(organization_id=organization_id, is_open=parameters.is_open)
    scope = cursor_scope(f"list_requests {organization_id}", parameters)
    rows = await repository.find_page(
        session, wanted, before=_last_seen(parameters, scope), limit=parameters.limit + 1
    )
    page = rows[: parameters.limit]
    return Page(
        items=await _summaries(session, page, principal=principal, now=now),
        next_cursor=encode_cursor(scope, str(page[-1].id)) if len(rows) > len(page) else None,
        total=await repository.count(session, wanted),
    )


async def list_inbox(
    session: AsyncSession, parameters: InboxParameters, *, principal: Principal, now: datetime
) -> Inbox:
    """Those in which a unit of the caller's organisation has a part, what is due next first.

    Raises:
        Unauthenticated, Forbidden: the caller advises for no organisation.
    """
    advising_id = policy.advising_organization(principal)
    person_id = policy.person_of(principal) if parameters.mine else None
    wanted = RequestFilter(advising_id=advising_id, person_id=person_id, is_open=parameters.is_open)
    scope = cursor_scope(f"list_inbox {advising_id} {person_id}", parameters)
    rows = await repository.find_inbox(
        session,
        wanted,
        after=_last_seen(parameters, scope),
        limit=parameters.limit + 1,
    )
    page = rows[: parameters.limit]
    turns = await repository.count_turns(session, wanted, now=now)
    return Inbox(
        items=await _inbox_items(session, page, principal=principal, now=now),
        next_cursor=encode_cursor(scope, str(page[-1].id)) if len(rows) > len(page) else None,
        total=await repository.count(session, wanted),
        awaiting=turns.awaiting,
        overdue=turns.overdue,
    )


async def list_decisions(
    session: AsyncSession, request_id: UUID, *, principal: Principal
) -> DecisionList:
    """
    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
        ConsentNeeded: reasons name the place, and the caller may not know it.
    """
    found = await find_for(session, request_id, principal=principal)
    policy.require_reader(found.view)
    decisions = await repository.decisions_of(session, found.request.id)
    return DecisionList(items=[views.decision_item(each) for each in decisions])


async def _summaries(
    session: AsyncSession,
    requests: Sequence[AdvisoryRequest],
    *,
    principal: Principal,
    now: datetime,
) -> list[RequestSummary]:
    names = await repository.organizations(session, requests)
    return [
        views.summary(each, policy.view_of(principal, each), names=names, now=now)
        for each in requests
    ]


async def _inbox_items(
    session: AsyncSession,
    requests: Sequence[AdvisoryRequest],
    *,
    principal: Principal,
    now: datetime,
) -> list[InboxItem]:
    names = await repository.organizations(session, requests)
    parts = ((each, policy.own_part(principal, each.assignments)) for each in requests)
    return [
        views.inbox_item(
            request,
            policy.view_of(principal, request),
            part,
            names=names,
            principal=principal,
            now=now,
        )
        for request, part in parts
        if part is not None
    ]


def _last_seen(parameters: PageParameters, scope: str) -> UUID | None:
    """The request behind which the page begins."""
    keys = decode_cursor(parameters.cursor, scope, UUID)
    return UUID(str(keys[0])) if keys and keys[0] else None
