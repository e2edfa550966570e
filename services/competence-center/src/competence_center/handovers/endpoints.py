"""Routes of the handovers; nothing of them is ever cached."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response

from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from competence_center.handovers import service
from competence_center.handovers.schemas import (
    HandoverConsent,
    HandoverItem,
    HandoverList,
    HandoverRefusal,
    NewHandover,
)
from competence_center.requests.endpoints import PRIVATE, RequestId

HandoverId = Annotated[
    UUID, Path(description="As in the list.", examples=["019ab1c2-0000-7000-8000-0000000000f3"])
]

router = APIRouter(prefix="/v1/advisory-requests/{request_id}/handovers", tags=["handovers"])


@router.get("")
async def list_request_handovers(
    response: Response, session: Session, principal: KnownPrincipal, request_id: RequestId
) -> HandoverList:
    """Who was to take the request over or to help, and what became of it."""
    response.headers.update(PRIVATE)
    return await service.list_handovers(session, request_id, principal=principal)


@router.post("", status_code=201, response_model=HandoverItem)
async def propose_request_handover(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    new: NewHandover,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Ask another unit to take the request over, or to help. The municipality has to agree, unless
    it has agreed that units of this tier read the request."""

    async def create() -> Created:
        proposed = await service.propose_handover(
            session, request_id, new, principal=principal, now=datetime.now(UTC)
        )
        return Created(proposed, location=f"/v1/advisory-requests/{request_id}/handovers")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.put("/{handover_id}/consent")
async def agree_to_request_handover(
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    handover_id: HandoverId,
    form: HandoverConsent,
) -> HandoverItem:
    """Say whether the other unit may read the request; without that it cannot accept."""
    return await service.agree_to_handover(
        session, request_id, handover_id, form, principal=principal, now=datetime.now(UTC)
    )


@router.post("/{handover_id}/acceptance")
async def accept_request_handover(
    session: Session, principal: KnownPrincipal, request_id: RequestId, handover_id: HandoverId
) -> HandoverItem:
    """Help from now on, or own the request instead of who proposed it."""
    return await service.accept_handover(
        session, request_id, handover_id, principal=principal, now=datetime.now(UTC)
    )


@router.post("/{handover_id}/refusal", status_code=204)
async def decline_request_handover(
    session: Session,
    principal: KnownPrincipal,
    request_id: RequestId,
    handover_id: HandoverId,
    form: HandoverRefusal,
) -> None:
    """Leave it with who owns it; the own unit does not see the request any longer."""
    await service.decline_handover(
        session, request_id, handover_id, form, principal=principal, now=datetime.now(UTC)
    )
