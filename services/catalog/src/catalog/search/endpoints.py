"""Route of the list of solutions."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from catalog.search.schemas import SolutionPage, SolutionQuery
from catalog.search.service import search_solutions
from chassis.database import ReadingSession
from chassis.pagination import link_next_page

router = APIRouter(prefix="/v1/solutions", tags=["solutions"])


@router.get("", response_model=SolutionPage)
async def list_solutions(
    request: Request,
    session: ReadingSession,
    query: Annotated[SolutionQuery, Query()],
) -> Response:
    """Find solutions by words and filters; without words, browse them all.

    Values of one filter are alternatives, different filters all have to fit. Facets count what
    each value would give with the other filters applied. The order is the match of the words, a
    name counting most; ties are settled by a hash of the id. Nothing can be bought or voted up.
    """
    page = await search_solutions(session, query)
    # The cards are JSON already: reading them to write them again would take most of the time.
    response = Response(page.json(), media_type="application/json")
    link_next_page(request, response, page.next_cursor)
    return response
