"""HTTP addresses of the handovers."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.handovers import accepting, service
from catalog.handovers.schemas import (
    HandoverDetail,
    HandoverParameters,
    HandoverRefusal,
    NewHandover,
)
from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, link_next_page
from chassis.types import Slug

ADDRESS = "/v1/handovers"
HandoverId = Annotated[
    UUID, Path(description="As in the list.", examples=["019ab1c2-0000-7000-8000-00000000000e"])
]

router = APIRouter(tags=["handovers"])


@router.post(
    "/v1/solutions/{slug}/handovers",
    status_code=201,
    response_model=HandoverDetail,
    responses={409: {"description": "The entry is offered already, or archived."}},
)
async def offer_entry(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    slug: Annotated[Slug, Path(examples=["pegelkarte"])],
    new: NewHandover,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Offer an entry to another organisation. For administrators of the owner, and editors.

    The other one has 30 days to accept or decline; until it accepts, nothing changes.
    """

    async def create() -> Created:
        handover = await service.offer_entry(
            session, slug, new, principal=principal, now=datetime.now(UTC)
        )
        return Created(handover, location=f"{ADDRESS}/{handover.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get(ADDRESS)
async def list_handovers(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[HandoverParameters, Query()],
) -> Page[HandoverDetail]:
    """Entries that one's organisation offers or is offered, for editors all; the latest first."""
    page = await service.list_handovers(session, parameters, principal=principal)
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


@router.get(ADDRESS + "/{handover_id}")
async def get_handover(
    response: Response, session: Session, principal: KnownPrincipal, handover_id: HandoverId
) -> HandoverDetail:
    """One handover, for both sides and editors."""
    handover = await service.get_handover(session, handover_id, principal=principal)
    return _shown(handover, response)


@router.post(
    ADDRESS + "/{handover_id}/acceptance",
    responses={409: {"description": "It is closed or expired, or the entry is archived."}},
)
async def accept_handover(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    handover_id: HandoverId,
    if_match: IfMatch = None,
) -> HandoverDetail:
    """Take the entry over. For administrators of the organisation that is asked.

    Draft and claims of uses go with it, and the former owner loses every right to it at once. The
    history of a public entry says from whom to whom it went.
    """
    handover = await accepting.accept_handover(
        session, handover_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _shown(handover, response)


@router.post(
    ADDRESS + "/{handover_id}/declination",
    responses={409: {"description": "It is closed or expired."}},
)
async def decline_handover(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    handover_id: HandoverId,
    refusal: HandoverRefusal,
    if_match: IfMatch = None,
) -> HandoverDetail:
    """Say no, and why. For administrators of the organisation that is asked."""
    handover = await service.decline_handover(
        session,
        handover_id,
        refusal,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    return _shown(handover, response)


@router.post(
    ADDRESS + "/{handover_id}/withdrawal",
    responses={409: {"description": "It is closed or expired."}},
)
async def withdraw_handover(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    handover_id: HandoverId,
    if_match: IfMatch = None,
) -> HandoverDetail:
    """Take the offer back. For administrators of who offered the entry, and editors."""
    handover = await service.withdraw_handover(
        session, handover_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _shown(handover, response)


def _shown(handover: HandoverDetail, response: Response) -> HandoverDetail:
    response.headers["ETag"] = version_etag(handover.version)
    response.headers["Cache-Control"] = "private, no-store"
    return handover
