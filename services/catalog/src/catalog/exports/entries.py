"""Reads all solutions that a query finds, a batch at a time."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.exports.schemas import ExportQuery
from catalog.search.meaning import Meanings
from catalog.search.streaming import stream_found
from catalog.solutions.schemas import SolutionDetail
from catalog.solutions.service import describe_all, find_listed_ids
from catalog.uses.schemas import UseDetail
from catalog.uses.service import describe_public_uses

BATCH_SIZE = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """What the API tells at `/v1/solutions/{slug}` and `/v1/solutions/{slug}/uses`."""

    solution: SolutionDetail
    uses: Sequence[UseDetail]


async def read_entries(
    session: AsyncSession, query: ExportQuery, *, meanings: Meanings | None
) -> AsyncIterator[list[Entry]]:
    """In the order of the list; everything, when nothing is asked, in the order of the ids.

    Memory stays the same however many there are.
    """
    if query.asks_something:
        found: AsyncIterator[Sequence[UUID]] = stream_found(session, query, meanings=meanings)
    else:
        found = _stream_listed(session)
    async for ids in found:
        solutions = await describe_all(session, ids)
        uses = await describe_public_uses(session, ids)
        yield [Entry(each, uses.get(each.id, [])) for each in solutions]
        session.expunge_all()


async def _stream_listed(session: AsyncSession) -> AsyncIterator[Sequence[UUID]]:
    after: UUID | None = None
    while ids := await find_listed_ids(session, after=after, limit=BATCH_SIZE):
        yield ids
        after = ids[-1]
