"""Routes of the units."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from chassis.pagination import link_next_page
from chassis.public_address import public_address
from chassis.sitemaps import MEDIA_TYPE, MOST_PAGES, SITEMAP_ANSWER, write_sitemap
from chassis.types import Slug
from competence_center.learning.repository import list_slugs as list_course_slugs
from competence_center.support_offers.repository import list_slugs as list_offer_slugs
from competence_center.units import editing, repository, service
from competence_center.units.schemas import (
    KeptUnit,
    NewUnit,
    UnitDetail,
    UnitForm,
    UnitPage,
    UnitParameters,
)

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


@router.post("/v1/units", status_code=201, response_model=KeptUnit)
async def enter_unit(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    new: NewUnit,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Enter a unit of the own organisation; a Land's coordinator enters those of its area."""

    async def create() -> Created:
        unit = await editing.enter_unit(session, new, principal=principal, now=datetime.now(UTC))
        return Created(unit, location=f"/v1/units/{unit.slug}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.put("/v1/units/{slug}")
async def change_unit(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    slug: Annotated[Slug, Path(examples=["beispielstelle-hessen"])],
    form: UnitForm,
    if_match: IfMatch = None,
) -> KeptUnit:
    """State anew what a unit is: its organisation's administrators, its Land's coordinators.

    `If-Match` is `"v"` with the `version` of the unit.
    """
    unit = await editing.change_unit(
        session, slug, form, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    response.headers["ETag"] = version_etag(unit.version)
    return unit


@router.get("/v1/units/{slug}", responses={404: {"description": "No unit has this slug."}})
async def get_unit(session: Session, slug: Slug) -> UnitDetail:
    """One unit with everything that it offers."""
    return await service.get_unit(session, slug, today=datetime.now(UTC).date())


@router.get("/v1/sitemap.xml", response_class=Response, responses={200: SITEMAP_ANSWER})
async def get_units_sitemap(request: Request, session: Session) -> Response:
    """Pages of units, of their offers and of courses in both languages, for search engines."""
    units = await repository.list_slugs(session, limit=MOST_PAGES)
    offers = await list_offer_slugs(session, limit=MOST_PAGES - len(units))
    courses = await list_course_slugs(session, limit=MOST_PAGES - len(units) - len(offers))
    pages = [
        *((f"/unterstuetzung/{slug}", checked_on) for slug, checked_on in units),
        *((f"/unterstuetzung/angebote/{slug}", checked_on) for slug, checked_on in offers),
        *((f"/lernen/{slug}", checked_on) for slug, checked_on in courses),
    ]
    return Response(write_sitemap(pages, platform=public_address(request)), media_type=MEDIA_TYPE)
