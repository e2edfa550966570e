"""Routes of the attachments; nothing of them is ever cached."""

from datetime import UTC, datetime
from typing import Annotated, Any
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from starlette.responses import Response as Content

from chassis.database import Session
from chassis.identity import KnownPrincipal
from competence_center.attachments.schemas import AttachmentItem, AttachmentList, NewAttachment
from competence_center.attachments.service import Attachments
from competence_center.requests.endpoints import PRIVATE, RequestId

AttachmentId = Annotated[
    UUID, Path(description="As in the list.", examples=["019ab1c2-0000-7000-8000-0000000000f6"])
]

Responses = dict[int | str, dict[str, Any]]

BINARY: dict[str, Any] = {"schema": {"type": "string", "format": "binary"}}
NOT_TAKEN: Responses = {
    409: {"description": "The request has ended, or has as many as it may."},
    415: {"description": "Such files are not taken, or it is not what its name says."},
}
BODY = {"requestBody": {"required": True, "content": {"application/octet-stream": BINARY}}}
FILE: Responses = {
    200: {"description": "The file.", "content": {"application/octet-stream": BINARY}},
    423: {"description": "It is being scanned, or it is malware."},
}


def _attachments(request: Request) -> Attachments:
    found: Attachments = request.app.state.attachments
    return found


KnownAttachments = Annotated[Attachments, Depends(_attachments)]

router = APIRouter(prefix="/v1/advisory-requests/{request_id}/attachments", tags=["attachments"])


@router.get("")
async def list_request_attachments(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    attachments: KnownAttachments,
    request_id: RequestId,
) -> AttachmentList:
    """Files of both sides."""
    response.headers.update(PRIVATE)
    return await attachments.list_of(session, request_id, principal=principal)


@router.post("", status_code=201, responses=NOT_TAKEN, openapi_extra=BODY)
async def attach_to_request(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    attachments: KnownAttachments,
    request_id: RequestId,
    new: Annotated[NewAttachment, Query()],
) -> AttachmentItem:
    """Attach a file: the body is its content, at most 10 MB, of the kinds that the list names.

    Pictures are stored without where and with what they were taken.
    """
    content = await request.body()
    attached = await attachments.attach(
        session, request_id, new, content, principal=principal, now=datetime.now(UTC)
    )
    response.headers.update(
        PRIVATE | {"Location": f"/v1/advisory-requests/{request_id}/attachments/{attached.id}"}
    )
    return attached


@router.get("/{attachment_id}", response_class=Content, responses=FILE)
async def get_request_attachment(
    session: Session,
    principal: KnownPrincipal,
    attachments: KnownAttachments,
    request_id: RequestId,
    attachment_id: AttachmentId,
) -> Response:
    """Its content, to be saved: no browser shows it as part of the platform."""
    attachment, content = await attachments.fetch(
        session, request_id, attachment_id, principal=principal
    )
    name = quote(attachment.name, safe="")
    return Response(
        content,
        media_type=attachment.media_type,
        headers=PRIVATE
        | {
            # RFC 6266, section 5.
            "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "X-Content-Type-Options": "nosniff",
        },
    )


@router.delete(
    "/{attachment_id}", status_code=204, responses={409: {"description": "The request has ended."}}
)
async def remove_request_attachment(
    session: Session,
    principal: KnownPrincipal,
    attachments: KnownAttachments,
    request_id: RequestId,
    attachment_id: AttachmentId,
) -> None:
    """Remove a file of the own side, while the request is open."""
    await attachments.remove(session, request_id, attachment_id, principal=principal)
