"""What can be done with searches without a hit."""

from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.editors import require_editor
from catalog.search_misses import repository
from catalog.search_misses.errors import SearchMissNotFound
from catalog.search_misses.policy import MOST_KEPT, keepable
from catalog.search_misses.schemas import SearchMiss, SearchMissPage, SearchMissParameters
from chassis.identity import Principal
from chassis.pagination import cursor_scope, decode_cursor, encode_cursor


async def note_miss(session: AsyncSession, q: str, *, today: date) -> None:
    """Count a question that found nothing, unless it may not be kept."""
    question = keepable(q)
    if question is not None and await repository.count(session) < MOST_KEPT:
        await repository.add(session, question, today=today)


async def list_misses(
    session: AsyncSession, parameters: SearchMissParameters, *, principal: Principal
) -> SearchMissPage:
    """Raises:
    InvalidParameter: the cursor is not of this list.
    """
    require_editor(principal)
    scope = cursor_scope("list_search_misses", parameters)
    after = decode_cursor(parameters.cursor, scope, int, str)
    rows = await repository.find_page(session, after=after, limit=parameters.limit + 1)
    page = rows[: parameters.limit]
    has_more = len(rows) > parameters.limit
    return SearchMissPage(
        items=[SearchMiss.model_validate(miss) for miss in page],
        next_cursor=(
            encode_cursor(scope, -page[-1].times, page[-1].question) if has_more else None
        ),
        total=await repository.count(session),
    )


async def remove_miss(session: AsyncSession, miss_id: UUID, *, principal: Principal) -> None:
    """Raises:
    SearchMissNotFound: there is none.
    """
    require_editor(principal)
    if not await repository.remove(session, miss_id):
        raise SearchMissNotFound(f"There is no search {miss_id}.")
