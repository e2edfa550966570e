"""HTTP address of the search."""

from typing import Annotated

from fastapi import APIRouter, Query, Request

from gateway.search import service
from gateway.search.schemas import SearchAnswer, SearchParameters

router = APIRouter(tags=["search"])


@router.get("/api/search")
async def search(
    request: Request, parameters: Annotated[SearchParameters, Query()]
) -> SearchAnswer:
    """Search all services at once.

    Hits stay grouped by the service that knows them, so that none crowds out the others. For more
    of one kind use that service's own list with the same `q`.
    """
    state = request.app.state
    return await service.search(
        state.services,
        parameters,
        timeout_s=state.settings.search_timeout_s,
        request_id=request.state.request_id,
    )
