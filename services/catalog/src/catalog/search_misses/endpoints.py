"""Routes of the searches without a hit."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from catalog.search_misses import service
from catalog.search_misses.schemas import SearchMissPage, SearchMissParameters
from chassis.database import Session
from chassis.identity import KnownPrincipal
from chassis.pagination import link_next_page

MissId = Annotated[UUID, Path(description="Id of the search.")]

router = APIRouter(prefix="/v1/search-misses", tags=["search misses"])


@router.get("")
async def list_search_misses(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[SearchMissParameters, Query()],
) -> SearchMissPage:
    """What people looked for and no entry has a word of; nothing is known of who asked."""
    page = await service.list_misses(session, parameters, principal=principal)
    link_next_page(request, response, page.next_cursor)
    return page


@router.delete("/{miss_id}", status_code=204)
async def remove_search_miss(session: Session, principal: KnownPrincipal, miss_id: MissId) -> None:
    """Take a question off the list, because it is dealt with."""
    await service.remove_miss(session, miss_id, principal=principal)
