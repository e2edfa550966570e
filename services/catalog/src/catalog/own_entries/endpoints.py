"""Routes of one's own entries."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.own_entries import service
from catalog.own_entries.schemas import OwnEntriesParameters, OwnEntry
from chassis.database import ReadingSession, Session
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, link_next_page
from chassis.types import Slug

router = APIRouter(prefix="/v1/own-entries", tags=["own entries"])


@router.get("")
async def list_own_entries(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[OwnEntriesParameters, Query()],
) -> Page[OwnEntry]:
    """Entries of the organisation for which one acts, public or not, with drafts and uses."""
    page = await service.list_own_entries(session, parameters, principal=principal)
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


@router.get("/{slug}")
async def get_own_entry(
    response: Response,
    session: ReadingSession,
    principal: KnownPrincipal,
    slug: Annotated[Slug, Path(examples=["pegelkarte"])],
) -> OwnEntry:
    """One of these entries; editors read those of every owner."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.get_own_entry(session, slug, principal=principal)
