"""HTTP addresses of the profiles."""

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.identity import CurrentPrincipal, KnownPrincipal
from chassis.pagination import Page, PageParameters, link_next_page
from gateway.accounts.schemas import IdOrSlug
from gateway.profiles import service
from gateway.profiles.schemas import Profile, ProfileChange, ProfileRevision

PATH = "/v1/organizations/{id_or_slug}/profile"
NO_PROFILE: dict[int | str, dict[str, Any]] = {
    404: {"description": "There is no such organisation, or its kind has no profile."}
}

router = APIRouter(prefix="/api/accounts", tags=["profiles"], responses=NO_PROFILE)


@router.get(PATH)
async def get_profile(
    response: Response, session: Session, principal: CurrentPrincipal, id_or_slug: IdOrSlug
) -> Profile:
    """Facts of the register about a municipality, Kreis or Verband, and what it states itself.

    The public, public bodies and the organisation itself see different statements.
    """
    profile = await service.get_profile(session, id_or_slug, principal=principal)
    return _shown(profile, response)


@router.put(PATH)
async def change_profile(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    id_or_slug: IdOrSlug,
    change: ProfileChange,
    if_match: IfMatch = None,
) -> Profile:
    """State anew what the organisation says about itself; for its members and delegates."""
    profile = await service.change_profile(
        session,
        id_or_slug,
        change,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    return _shown(profile, response)


@router.get(PATH + "/revisions")
async def list_profile_revisions(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    id_or_slug: IdOrSlug,
    parameters: Annotated[PageParameters, Query()],
) -> Page[ProfileRevision]:
    """What was stated before, the latest first; for members and delegates of the organisation."""
    page = await service.list_profile_revisions(
        session, id_or_slug, parameters, principal=principal
    )
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


def _shown(profile: Profile, response: Response) -> Profile:
    # Others see a part of the version: their tag is that of what they see.
    if profile.may_change:
        response.headers["ETag"] = version_etag(profile.version)
    response.headers["Cache-Control"] = "private, no-store"
    return profile
