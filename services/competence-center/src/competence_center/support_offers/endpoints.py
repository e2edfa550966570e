"""Routes of the support offers."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.database import Session
from chassis.identity import CurrentPrincipal, Principal, PrincipalKind
from chassis.pagination import link_next_page
from chassis.types import Slug
from competence_center.support_offers import service
from competence_center.support_offers.schemas import (
    PlaceParameters,
    SupportOfferDetail,
    SupportOfferPage,
    SupportOfferParameters,
)

router = APIRouter(tags=["support offers"])


@router.get("/v1/support-offers")
async def list_support_offers(
    request: Request,
    response: Response,
    session: Session,
    reader: CurrentPrincipal,
    parameters: Annotated[SupportOfferParameters, Query()],
) -> SupportOfferPage:
    """Advice, training, networks, funding, tools and legal guidance for municipalities.

    The order is neutral: by slug; with `area` those nearest to it come first. Nobody can buy a
    better place.
    """
    page = await service.list_support_offers(
        session, parameters, reader=reader, today=datetime.now(UTC).date()
    )
    _keep_private(response, reader)
    link_next_page(request, response, page.next_cursor)
    return page


@router.get(
    "/v1/support-offers/{slug}", responses={404: {"description": "No offer has this slug."}}
)
async def get_support_offer(
    response: Response,
    session: Session,
    reader: CurrentPrincipal,
    slug: Slug,
    parameters: Annotated[PlaceParameters, Query()],
) -> SupportOfferDetail:
    """One support offer; with `area` also whether that municipality can have it, and why."""
    _keep_private(response, reader)
    return await service.get_support_offer(
        session, slug, area=parameters.area, reader=reader, today=datetime.now(UTC).date()
    )


def _keep_private(response: Response, reader: Principal) -> None:
    """What follows from the reader's own profile must not stay in a shared cache."""
    if reader.kind is PrincipalKind.PERSON:
        response.headers["Cache-Control"] = "private, no-store"
