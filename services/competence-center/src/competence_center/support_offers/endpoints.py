"""Routes of the support offers."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.database import Session
from chassis.pagination import link_next_page
from chassis.types import Slug
from competence_center.support_offers import service
from competence_center.support_offers.schemas import (
    SupportOfferItem,
    SupportOfferPage,
    SupportOfferParameters,
)

router = APIRouter(tags=["support offers"])


@router.get("/v1/support-offers")
async def list_support_offers(
    request: Request,
    response: Response,
    session: Session,
    parameters: Annotated[SupportOfferParameters, Query()],
) -> SupportOfferPage:
    """Advice, training, networks, funding, tools and legal guidance for municipalities.

    The order is neutral: by slug; with `area` those nearest to it come first. Nobody can buy a
    better place.
    """
    page = await service.list_support_offers(session, parameters)
    link_next_page(request, response, page.next_cursor)
    return page


@router.get(
    "/v1/support-offers/{slug}", responses={404: {"description": "No offer has this slug."}}
)
async def get_support_offer(session: Session, slug: Slug) -> SupportOfferItem:
    """One support offer."""
    return await service.get_support_offer(session, slug)
