"""Routes of the projects."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.database import Session
from chassis.geojson import GeoJsonResponse
from chassis.pagination import link_next_page
from chassis.public_address import public_address
from chassis.sitemaps import MEDIA_TYPE, MOST_PAGES, SITEMAP_ANSWER, write_sitemap
from chassis.types import Slug
from knowledge.projects import repository, service
from knowledge.projects.geojson import FeatureCollection
from knowledge.projects.schemas import (
    PlaceParameters,
    ProjectItem,
    ProjectPage,
    ProjectParameters,
)

router = APIRouter(tags=["projects"])


@router.get("/v1/projects")
async def list_projects(
    request: Request,
    response: Response,
    session: Session,
    parameters: Annotated[ProjectParameters, Query()],
) -> ProjectPage:
    """The model projects of the programme Modellprojekte Smart Cities, in the order of its list.

    A project that lies in several Länder is found, and counted, under each of them.
    """
    page = await service.list_projects(session, parameters)
    link_next_page(request, response, page.next_cursor)
    return page


@router.get("/v1/projects.geojson", response_class=GeoJsonResponse)
async def locate_projects(
    session: Session, parameters: Annotated[PlaceParameters, Query()]
) -> FeatureCollection:
    """The places of the projects for a map: one point for each partner that has an area.

    RFC 7946: WGS 84, longitude before latitude. The list of projects holds the same facts for
    those who do not use a map.
    """
    return await service.locate_projects(session, parameters)


@router.get("/v1/projects/{slug}", responses={404: {"description": "No project has this slug."}})
async def get_project(session: Session, slug: Slug) -> ProjectItem:
    """One project with its partners, its money and where that is known from."""
    return await service.get_project(session, slug)


@router.get("/v1/sitemap.xml", response_class=Response, responses={200: SITEMAP_ANSWER})
async def get_projects_sitemap(request: Request, session: Session) -> Response:
    """Pages of the projects in both languages, for search engines."""
    slugs = await repository.list_slugs(session, limit=MOST_PAGES)
    pages = [(f"/modellprojekte/{slug}", None) for slug in slugs]
    return Response(write_sitemap(pages, platform=public_address(request)), media_type=MEDIA_TYPE)
