"""Routes of the advice of units."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import ReadingSession, Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, PageParameters, link_next_page
from chassis.types import Slug
from competence_center.advice import service
from competence_center.advice.schemas import (
    AbsenceEntry,
    AbsenceForm,
    AdviceDetail,
    AdviceForm,
    ReadAdvice,
)

UnitSlug = Annotated[Slug, Path(examples=["beispielstelle-hessen"])]
AbsenceId = Annotated[
    UUID, Path(description="As in the advice.", examples=["019ab1c2-0000-7000-8000-0000000000ab"])
]

router = APIRouter(tags=["advice"])


@router.get("/v1/advice")
async def list_advice(
    request: Request,
    response: Response,
    session: ReadingSession,
    principal: KnownPrincipal,
    parameters: Annotated[PageParameters, Query()],
) -> Page[ReadAdvice]:
    """Units whose advice the caller states, and those of the organisation for which it advises."""
    page = await service.list_advice(session, parameters, principal=principal)
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


@router.get("/v1/units/{slug}/advice")
async def get_advice(
    response: Response, session: Session, principal: KnownPrincipal, slug: UnitSlug
) -> AdviceDetail:
    """From where a unit takes requests and on what, when it works, and who advises there.

    Where nothing was stated yet, `version` is 0 and no requests are taken.
    """
    advice = await service.get_advice(session, slug, principal=principal, now=datetime.now(UTC))
    return _told(response, advice)


@router.put("/v1/units/{slug}/advice")
async def state_advice(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    slug: UnitSlug,
    form: AdviceForm,
    if_match: IfMatch = None,
) -> AdviceDetail:
    """State it anew as a whole. Absences of those who still advise there stay."""
    advice = await service.state_advice(
        session, slug, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    return _told(response, advice)


@router.post("/v1/units/{slug}/advice/absences", status_code=201, response_model=AbsenceEntry)
async def state_absence(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    slug: UnitSlug,
    form: AbsenceForm,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Say on which days an adviser is away, and who stands in."""

    async def create() -> Created:
        absence = await service.state_absence(session, slug, form, principal=principal)
        return Created(absence, location=f"/v1/units/{slug}/advice/absences/{absence.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=form,
        create=create,
    )


@router.delete("/v1/units/{slug}/advice/absences/{absence_id}", status_code=204)
async def remove_absence(
    session: Session, principal: KnownPrincipal, slug: UnitSlug, absence_id: AbsenceId
) -> None:
    """Take an absence back."""
    await service.remove_absence(session, slug, absence_id, principal=principal)


def _told(response: Response, advice: AdviceDetail) -> AdviceDetail:
    response.headers["ETag"] = version_etag(advice.version)
    response.headers["Cache-Control"] = "private, no-store"
    return advice
