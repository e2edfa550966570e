"""Routes of the units."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.database import Session
from chassis.pagination import link_next_page
from chassis.public_address import public_address
from chassis.sitemaps import MEDIA_TYPE, MOST_PAGES, SITEMAP_ANSWER, write_sitemap
from chassis.types import Slug
from competence_center.support_offers.repository import list_slugs as list_offer_slugs
from competence_center.units import repository, service
from competence_center.units.schemas import UnitDetail, UnitPage, UnitParameters

router = APIRouter(tags=["units"])


@router.get("/v1/units")
async def list_units(
    request: Request,
    response: Response,
    session: Session,
    parameters: Annotated[UnitParameters, Query()],
) -> UnitPage:
    """Bodies that help municipalities: of the federation, the Länder, regions and municipalities.

    The order is neutral: by slug; with `area` those nearest to it come first. Nobody can buy a
    better place.
    """
    page = await service.list_units(session, parameters)
    link_next_page(request, response, page.next_cursor)
    return page


@router.get("/v1/units/{slug}", responses={404: {"description": "No unit has this slug."}})
async def get_unit(session: Session, slug: Slug) -> UnitDetail:
    """One unit with everything that it offers."""
    return await service.get_unit(session, slug, today=datetime.now(UTC).date())


@router.get("/v1/sitemap.xml", response_class=Response, responses={200: SITEMAP_ANSWER})
async def get_units_sitemap(request: Request, session: Session) -> Response:
    """Pages of the units and of their offers in both languages, for search engines."""
    units = await repository.list_slugs(session, limit=MOST_PAGES)
    offers = await list_offer_slugs(session, limit=MOST_PAGES - len(units))
    pages = [
        *((f"/unterstuetzung/{slug}", checked_on) for slug, checked_on in units),
        *((f"/unterstuetzung/angebote/{slug}", checked_on) for slug, checked_on in offers),
    ]
    return Response(write_sitemap(pages, platform=public_address(request)), media_type=MEDIA_TYPE)
