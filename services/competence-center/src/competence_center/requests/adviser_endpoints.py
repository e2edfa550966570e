"""Routes of the advisory requests for who advises; nothing of them is ever cached."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.conditional import IfMatch
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from chassis.pagination import link_next_page
from competence_center.requests import advising, conversation, reading
from competence_center.requests.endpoints import PRIVATE, RequestId, changed_request
from competence_center.requests.schemas import (
    AnswerForm,
    Inbox,
    InboxParameters,
    MessageItem,
    NewMessage,
    RefusalForm,
    RequestDetail,
    ResponsibleForm,
    WaitForm,
)

router = APIRouter(tags=["advising"])


@router.get("/v1/advisory-inbox")
async def list_advisory_inbox(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[InboxParameters, Query()],
) -> Inbox:
    """Requests in which a unit of one's organisation has a part, what is due next first."""
    page = await reading.list_inbox(session, parameters, principal=principal, now=datetime.now(UTC))
    link_next_page(request, response, page.next_cursor)
    response.headers.update(PRIVATE)
    return page


@router.post("/v1/advisory-requests/{request_id}/acceptance")
async def accept_advisory_request(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    if_match: IfMatch = None,
) -> RequestDetail:
    """Say that one's unit works on it; the caller is who is asked from now on."""
    changed = await advising.accept_request(
        session, request_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


@router.post("/v1/advisory-requests/{request_id}/refusal", status_code=204)
async def decline_advisory_request(
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: RefusalForm,
    if_match: IfMatch = None,
) -> None:
    """Pass it on to who follows, with a reason; also what was accepted can be given back."""
    await advising.decline_request(
        session, request_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )


@router.post("/v1/advisory-requests/{request_id}/answer")
async def answer_advisory_request(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: AnswerForm,
    if_match: IfMatch = None,
) -> RequestDetail:
    """Give the answer and say what came of it; it closes after 14 days without an objection."""
    changed = await advising.answer_request(
        session, request_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


@router.post("/v1/advisory-requests/{request_id}/pause")
async def pause_advisory_request(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: WaitForm,
    if_match: IfMatch = None,
) -> RequestDetail:
    """Stop the clock while one waits for the municipality, or for somebody else until a day."""
    changed = await advising.wait_with_request(
        session, request_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


@router.delete("/v1/advisory-requests/{request_id}/pause")
async def resume_advisory_request(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    if_match: IfMatch = None,
) -> RequestDetail:
    """Let the clock run again with the time that was left."""
    changed = await advising.resume_request(
        session, request_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


@router.put("/v1/advisory-requests/{request_id}/responsible")
async def name_responsible_adviser(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: ResponsibleForm,
    if_match: IfMatch = None,
) -> RequestDetail:
    """Give it to a colleague; the deadlines stay."""
    changed = await advising.name_responsible(
        session, request_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


@router.post(
    "/v1/advisory-requests/{request_id}/notes", status_code=201, response_model=MessageItem
)
async def write_request_note(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    new: NewMessage,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Write something that stays among the units."""

    async def create() -> Created:
        note = await conversation.write_note(
            session, request_id, new, principal=principal, now=datetime.now(UTC)
        )
        return Created(note, location=f"/v1/advisory-requests/{request_id}/messages")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )
