"""HTTP addresses of the suggested corrections."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.corrections import service
from catalog.corrections.schemas import (
    AnsweredCorrection,
    CorrectionAnswer,
    CorrectionParameters,
    CorrectionReceipt,
    CorrectionSummary,
    NewCorrection,
)
from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import CurrentPrincipal, KnownPrincipal
from chassis.pagination import Page, link_next_page
from chassis.types import Slug

CorrectionId = Annotated[
    UUID, Path(description="As in the list.", examples=["019ab1c2-0000-7000-8000-00000000000f"])
]

router = APIRouter(tags=["corrections"])


@router.post(
    "/v1/solutions/{slug}/corrections",
    status_code=201,
    response_model=CorrectionReceipt,
    responses={
        409: {"description": "Many corrections of this entry wait for an answer."},
        429: {"description": "Too many corrections from this address; see `Retry-After`."},
    },
)
async def suggest_correction(
    request: Request,
    session: Session,
    principal: CurrentPrincipal,
    slug: Annotated[Slug, Path()],
    new: NewCorrection,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Say what is wrong in an entry, or missing. No account is needed.

    Who keeps the entry reads it. The mail address is for the answer only: it is deleted a week
    after it, at the latest after 90 days.
    """

    async def create() -> Created:
        receipt = await service.suggest_correction(session, slug, new, now=datetime.now(UTC))
        return Created(receipt, location=f"/v1/corrections/{receipt.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get("/v1/corrections")
async def list_corrections(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[CorrectionParameters, Query()],
) -> Page[CorrectionSummary]:
    """What readers suggest about the entries that the caller keeps, the newest first."""
    page = await service.list_corrections(session, parameters, principal=principal)
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


@router.post("/v1/corrections/{correction_id}/answer")
async def answer_correction(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    correction_id: CorrectionId,
    answer: CorrectionAnswer,
    if_match: IfMatch = None,
) -> AnsweredCorrection:
    """Accept a correction, which opens the draft of the entry, or decline it with a reason."""
    answered = await service.answer_correction(
        session,
        correction_id,
        answer,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    response.headers["ETag"] = version_etag(answered.version)
    response.headers["Cache-Control"] = "private, no-store"
    return answered
