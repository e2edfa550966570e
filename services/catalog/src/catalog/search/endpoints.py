"""Route of the list of solutions."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from starlette.background import BackgroundTask

from catalog.search.route import SearchRoute
from catalog.search.schemas import SolutionPage, SolutionQuery
from catalog.search.service import search_solutions
from catalog.search_misses.service import note_miss
from chassis.database import Database, ReadingSession
from chassis.pagination import link_next_page

router = APIRouter(prefix="/v1/solutions", tags=["solutions"], route_class=SearchRoute)


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
    state = request.app.state
    answer = await search_solutions(session, query, meanings=state.meanings, answers=state.answers)
    # Written when the answer is out: the session here is for reading only, and nobody waits.
    noting = BackgroundTask(_note_miss, state.database, query.q) if answer.is_miss else None
    response = Response(answer.content, media_type="application/json", background=noting)
    link_next_page(request, response, answer.next_cursor)
    return response


async def _note_miss(database: Database, q: str) -> None:
    async with database.sessions.begin() as session:
        await note_miss(session, q, today=datetime.now(UTC).date())
