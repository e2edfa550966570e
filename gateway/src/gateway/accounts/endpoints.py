"""HTTP addresses of the organisations."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.database import Session
from chassis.pagination import Page, link_next_page
from gateway.accounts import service
from gateway.accounts.schemas import IdOrSlug, Organization, OrganizationParameters

router = APIRouter(prefix="/api/accounts", tags=["organizations"])


@router.get("/v1/organizations")
async def list_organizations(
    request: Request,
    response: Response,
    session: Session,
    parameters: Annotated[OrganizationParameters, Query()],
) -> Page[Organization]:
    """Organisations by slug: providers, support bodies, municipalities and their parents."""
    page = await service.list_organizations(session, parameters)
    link_next_page(request, response, page.next_cursor)
    return page


@router.get(
    "/v1/organizations/{id_or_slug}",
    responses={404: {"description": "There is no such organisation."}},
)
async def get_organization(session: Session, id_or_slug: IdOrSlug) -> Organization:
    """One organisation by its id or its slug; both stay the same for ever."""
    return await service.get_organization(session, id_or_slug)
