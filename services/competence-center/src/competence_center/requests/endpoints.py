"""Routes of the advisory requests for who asks; nothing of them is ever cached."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, link_next_page
from competence_center.requests import asking, conversation, reading
from competence_center.requests.schemas import (
    ClosingForm,
    ConsentChange,
    DecisionList,
    MergeForm,
    MessageItem,
    MessageList,
    NewAdvisoryRequest,
    NewMessage,
    PlacePreview,
    PreviewParameters,
    RequestDetail,
    RequestParameters,
    RequestSummary,
    WithdrawalForm,
)

RequestId = Annotated[
    UUID, Path(description="As in the list.", examples=["019ab1c2-0000-7000-8000-0000000000f1"])
]

PRIVATE = {"Cache-Control": "private, no-store"}

router = APIRouter(prefix="/v1/advisory-requests", tags=["advisory requests"])


@router.get("/preview")
async def preview_advisory_request(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[PreviewParameters, Query()],
) -> PlacePreview:
    """Who would own a request of one's municipality on this topic, and why. Nothing is stored."""
    response.headers.update(PRIVATE)
    return await asking.preview_request(
        session, parameters, principal=principal, now=datetime.now(UTC)
    )


@router.post("", status_code=201, response_model=RequestDetail)
async def submit_advisory_request(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    new: NewAdvisoryRequest,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Ask for advice. From now on somebody owns the request until it ends."""

    async def create() -> Created:
        made = await asking.submit_request(session, new, principal=principal, now=datetime.now(UTC))
        return Created(made, location=f"/v1/advisory-requests/{made.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get("")
async def list_advisory_requests(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[RequestParameters, Query()],
) -> Page[RequestSummary]:
    """Those of one's organisation, the newest first; all its people see them."""
    page = await reading.list_requests(
        session, parameters, principal=principal, now=datetime.now(UTC)
    )
    link_next_page(request, response, page.next_cursor)
    response.headers.update(PRIVATE)
    return page


@router.get("/{request_id}")
async def get_advisory_request(
    response: Response, session: Session, principal: KnownPrincipal, request_id: RequestId
) -> RequestDetail:
    """Where it stands, who owns it and why, and by when something happens.

    Units that the municipality has not agreed to, and coordinators of its Land, see no names and
    no texts.
    """
    found = await reading.get_request(
        session, request_id, principal=principal, now=datetime.now(UTC)
    )
    response.headers.update(PRIVATE | {"ETag": version_etag(found.version)})
    return found


@router.get("/{request_id}/routing-decisions")
async def list_routing_decisions(
    response: Response, session: Session, principal: KnownPrincipal, request_id: RequestId
) -> DecisionList:
    """Who was found, when and why, with all units that were looked at."""
    response.headers.update(PRIVATE)
    return await reading.list_decisions(session, request_id, principal=principal)


@router.get("/{request_id}/messages")
async def list_request_messages(
    response: Response, session: Session, principal: KnownPrincipal, request_id: RequestId
) -> MessageList:
    """What both sides wrote; units see their notes, too."""
    response.headers.update(PRIVATE)
    return await conversation.list_messages(session, request_id, principal=principal)


@router.post("/{request_id}/messages", status_code=201, response_model=MessageItem)
async def write_request_message(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    new: NewMessage,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Write to the other side. A request that waits for the municipality goes on."""

    async def create() -> Created:
        message = await conversation.write_message(
            session, request_id, new, principal=principal, now=datetime.now(UTC)
        )
        return Created(message, location=f"/v1/advisory-requests/{request_id}/messages")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.put("/{request_id}/consent")
async def change_request_consent(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: ConsentChange,
    if_match: IfMatch = None,
) -> RequestDetail:
    """Say anew who may read the request; what was agreed before ends. Nobody may be an answer."""
    changed = await asking.change_consent(
        session, request_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


@router.post("/{request_id}/withdrawal")
async def withdraw_advisory_request(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: WithdrawalForm,
    if_match: IfMatch = None,
) -> RequestDetail:
    """Take it back; the unit is told."""
    changed = await asking.withdraw_request(
        session, request_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


@router.post("/{request_id}/merging")
async def merge_advisory_request(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: MergeForm,
    if_match: IfMatch = None,
) -> RequestDetail:
    """End a request that was asked twice; the other one goes on."""
    changed = await asking.merge_request(
        session, request_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


@router.post("/{request_id}/closing")
async def close_advisory_request(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: ClosingForm,
    if_match: IfMatch = None,
) -> RequestDetail:
    """Say that an answered request is done, and what came of it if one sees that otherwise."""
    changed = await asking.close_request(
        session, request_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


@router.post("/{request_id}/reopening")
async def reopen_advisory_request(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    form: NewMessage,
    if_match: IfMatch = None,
) -> RequestDetail:
    """Go on with one that was answered, or was closed at most 90 days ago."""
    changed = await asking.reopen_request(
        session, request_id, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return changed_request(response, changed)


def changed_request(response: Response, changed: RequestDetail) -> RequestDetail:
    response.headers.update(PRIVATE | {"ETag": version_etag(changed.version)})
    return changed
