"""The whole result of a search, for those who take everything."""

from collections.abc import AsyncGenerator, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.meaning import Meanings
from catalog.search.memory import recall_current
from catalog.search.planner import plan_for
from catalog.search.repository import find_page
from catalog.search.schemas import SolutionQuery
from catalog.search.service import chosen_codes
from chassis.pagination import CursorKey

PAGE_SIZE = 100


async def stream_found(
    session: AsyncSession, query: SolutionQuery, *, meanings: Meanings | None
) -> AsyncGenerator[Sequence[UUID], None]:
    """Ids in the order of the list, a page at a time; `session` should see one state throughout."""
    memory = await recall_current(session)
    plan = await plan_for(session, query.q, is_exact=query.exact, memory=memory, meanings=meanings)
    after: Sequence[CursorKey] | None = None
    while True:
        found = await find_page(
            session,
            plan,
            chosen=chosen_codes(query),
            sort=query.sort,
            after=after,
            limit=PAGE_SIZE,
            has_facets=False,
        )
        if not found.hits:
            return
        yield [hit.solution_id for hit in found.hits]
        after = (found.hits[-1].key, found.hits[-1].neutral_order)
