"""Publishes entries in a process of its own, one after another as every import does."""

import asyncio
import json
import os
import sys
import time
from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.cli import deployable
from catalog.search.indexing import index_solutions
from catalog.solutions.enums import Origin, ReviewDepth, SolutionStatus
from catalog.solutions.models import Solution
from catalog.solutions.publishing import Review, publish_solution
from chassis.database import Database
from tests.bench.processes import peak_bytes
from tests.invented_catalogue.entries import INVENTED, InventedEntry, invented_entries
from tests.invented_catalogue.loading import NOW

BATCH_SIZE = 500
REVIEW = Review(ReviewDepth.FORMALLY_CHECKED, reviewed_at=NOW, reason=INVENTED)


async def publish(session: AsyncSession, entries: Sequence[InventedEntry]) -> None:
    with session.no_autoflush:
        for entry in entries:
            await publish_solution(
                session,
                _draft(entry),
                entry.content,
                review=REVIEW,
                previous=None,
                others={},
                now=NOW,
            )
    await session.flush()
    await index_solutions(session, [entry.id for entry in entries], today=NOW.date())


def _draft(entry: InventedEntry) -> Solution:
    return Solution(
        id=entry.id,
        slug=entry.slug,
        kind=entry.content.kind,
        name=entry.content.name,
        origin=Origin.IMPORT,
        status=SolutionStatus.DRAFT,
    )


async def main(size: int) -> None:
    entries = list(invented_entries(size))
    database = Database(deployable.settings(), schema=deployable.schema)
    started = time.perf_counter()
    for start in range(0, size, BATCH_SIZE):
        async with database.sessions.begin() as session:
            await publish(session, entries[start : start + BATCH_SIZE])
    seconds = time.perf_counter() - started
    await database.close()
    json.dump({"entries": size, "seconds": seconds, "peak": peak_bytes(os.getpid())}, sys.stdout)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
