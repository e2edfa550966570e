"""The whole result of a search, for those who take everything."""

from collections.abc import AsyncGenerator, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.finding import Finding
from catalog.search.meaning import Meanings
from catalog.search.memory import recall_current
from catalog.search.planner import plan_for
from catalog.search.schemas import SolutionQuery
from catalog.search.service import chosen_codes

PAGE_SIZE = 100


async def stream_found(
    session: AsyncSession, query: SolutionQuery, *, meanings: Meanings | None
) -> AsyncGenerator[Sequence[UUID], None]:
    """Ids in the order of the list, a page at a time; `session` should see one state throughout."""
    memory = await recall_current(session)
    plan = await plan_for(session, query.q, is_exact=query.exact, memory=memory, meanings=meanings)
    ids = Finding(memory.index, plan, chosen_codes(query)).ids(query.sort)
    for start in range(0, len(ids), PAGE_SIZE):
        yield ids[start : start + PAGE_SIZE]
