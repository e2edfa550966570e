"""What both sides write to each other, and what units write among themselves."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from chassis.notices import tell
from chassis.problems import Conflict
from competence_center.requests import policy, repository, views
from competence_center.requests.errors import NotInThisState
from competence_center.requests.finding import Found, find_for
from competence_center.requests.lifecycle import go_on, hear, tell_news, written
from competence_center.requests.models import Message
from competence_center.requests.notices import requester_wrote_notice, written_notice
from competence_center.requests.policy import Side
from competence_center.requests.schemas import MessageItem, MessageList, NewMessage
from competence_center.requests.states import (
    ENDED,
    AssignmentRole,
    AssignmentState,
    RequestState,
)

# Whoever reads a request reads all of it.
MOST_MESSAGES = 500


async def list_messages(
    session: AsyncSession, request_id: UUID, *, principal: Principal
) -> MessageList:
    """
    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
        ConsentNeeded: the municipality has not agreed that the caller reads it.
    """
    found = await find_for(session, request_id, principal=principal)
    policy.require_reader(found.view)
    with_notes = found.view.side is Side.ADVISER
    messages = await repository.messages_of(session, request_id, with_notes=with_notes)
    return MessageList(
        items=[views.message(each, view=found.view, principal=principal) for each in messages]
    )


async def write_message(
    session: AsyncSession, request_id: UUID, new: NewMessage, *, principal: Principal, now: datetime
) -> MessageItem:
    """To the other side. What the municipality writes ends its own pause.

    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
        Forbidden, ConsentNeeded: the caller has no part in it, or may not read it.
        NotInThisState: it has ended, or the unit has not accepted it.
    """
    found = await _lock(session, request_id, principal=principal)
    request, view = found.request, found.view
    if view.side is Side.REQUESTER:
        part = None
        if request.state is RequestState.WAITING_REQUESTER:
            await go_on(session, request, now=now)
        await tell(session, requester_wrote_notice(request, request.lead))
    else:
        part = policy.require_adviser(view)
        if part.state is not AssignmentState.ACCEPTED:
            raise NotInThisState("Accept it first.", state=request.state.value)
        if part.role is AssignmentRole.LEAD:
            await hear(session, part, by=principal)
            await tell_news(session, request, now=now)
        await tell(session, written_notice(request, part))
    message = written(request, new, principal=principal, now=now, part=part)
    return await _store(session, found, message, principal=principal)


async def write_note(
    session: AsyncSession, request_id: UUID, new: NewMessage, *, principal: Principal, now: datetime
) -> MessageItem:
    """For the units that have a part in the request; the municipality does not see it.

    Raises:
        AdvisoryRequestNotFound: there is none, or it does not concern the caller.
        Forbidden, ConsentNeeded: the caller has no part in it, or may not read it.
        NotInThisState: it has ended.
    """
    found = await _lock(session, request_id, principal=principal)
    part = policy.require_adviser(found.view)
    note = written(found.request, new, principal=principal, now=now, part=part, is_note=True)
    return await _store(session, found, note, principal=principal)


async def _lock(session: AsyncSession, request_id: UUID, *, principal: Principal) -> Found:
    """Without a version: two who write at the same time are both heard."""
    found = await find_for(session, request_id, principal=principal, lock=True)
    if found.request.state in ENDED:
        raise NotInThisState("Open it again first.", state=found.request.state.value)
    return found


async def _store(
    session: AsyncSession, found: Found, message: Message, *, principal: Principal
) -> MessageItem:
    request = found.request
    if await repository.count_messages(session, request.id) >= MOST_MESSAGES:
        raise Conflict("This request has become too long. Close it and begin a new one.")
    session.add(message)
    request.version += 1
    await session.flush()
    await session.refresh(message, ["unit"])
    return views.message(message, view=found.view, principal=principal)
