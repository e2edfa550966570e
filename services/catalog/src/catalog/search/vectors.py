"""Keeps a vector of the meaning of every entry, written by the worker."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.search.changes import note_change
from catalog.search.models import SearchEntry, SearchVector

BATCH_SIZE = 64


async def find_since(session: AsyncSession, since: datetime | None) -> Sequence[AnyRow]:
    """Rows (solution id, vector, encoded at); all of them without a time."""
    statement = select(SearchVector.solution_id, SearchVector.vector, SearchVector.encoded_at)
    if since is not None:
        statement = statement.where(SearchVector.encoded_at >= since)
    return (await session.execute(statement)).all()


async def encode_changed(
    session: AsyncSession, *, encode: Callable[[Sequence[str]], Any], now: datetime
) -> int:
    """Encode the next entries whose gist has no vector yet; how many there were."""
    fingerprint = func.hashtextextended(SearchEntry.gist, 0)
    statement = (
        select(SearchEntry.solution_id, SearchEntry.gist, fingerprint)
        .outerjoin(SearchVector, SearchVector.solution_id == SearchEntry.solution_id)
        .where(SearchVector.fingerprint.is_distinct_from(fingerprint))
        .limit(BATCH_SIZE)
    )
    rows = (await session.execute(statement)).all()
    if not rows:
        return 0
    encoded = await asyncio.to_thread(encode, [row.gist for row in rows])
    add = insert(SearchVector)
    new = {name: add.excluded[name] for name in ("fingerprint", "vector", "encoded_at")}
    await session.execute(
        add.on_conflict_do_update(index_elements=[SearchVector.solution_id], set_=new),
        [
            {
                "solution_id": solution_id,
                "fingerprint": number,
                "vector": vector.astype("float16").tobytes(),
                "encoded_at": now,
            }
            for (solution_id, _, number), vector in zip(rows, encoded, strict=True)
        ],
    )
    await note_change(session, ())
    return len(rows)
