"""Keeps the index of a process in step with the entries in the database."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.search.changes import VERSION
from catalog.search.index import Index, IndexedEntry

BATCH_SIZE = 4_000
# To take in more would keep others waiting; everything is read anew beside them.
MOST_REPLACED = 500

_STATE = text(
    f"""
    SELECT ({VERSION}) AS version, max(id) AS last,
        CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS horizon,
        current_database() AS database, coalesce(bool_or(id = :last), false) AS has_last
    FROM catalog.search_change
    """  # noqa: S608 - a fixed text
)
_CHANGES = text(
    """
    SELECT id, entries FROM catalog.search_change
    WHERE xid >= CAST(CAST(:horizon AS text) AS xid8)
    """
)
_ENTRIES = """
    SELECT solution_id, CAST(document AS text), codes, name_order, neutral_order,
        CAST(extract(epoch FROM updated_at) AS float8)
    FROM catalog.search_entry
"""
_CHANGED_ENTRIES = text(f"{_ENTRIES} WHERE solution_id = ANY(:ids)").bindparams(
    bindparam("ids", type_=ARRAY(Uuid))
)
_NEXT_ENTRIES = text(
    f"{_ENTRIES} WHERE solution_id > :after ORDER BY solution_id LIMIT {BATCH_SIZE}"
).bindparams(bindparam("after", type_=Uuid))


@dataclass(frozen=True, slots=True)
class Kept:
    """An index and how far it has come.

    Changes of transactions before the `horizon` are all in it, of later ones those that are `seen`.
    `last` is a change that is there as long as nothing was forgotten that is not in it.
    """

    index: Index
    version: str
    database: str
    last: int | None
    horizon: str
    seen: frozenset[int]


async def keep_up(session: AsyncSession, kept: Kept | None) -> Kept:
    """The index as the database is now; one that was there before is written to."""
    state = (await session.execute(_STATE, {"last": kept and kept.last})).one()
    if kept is not None and not (state.has_last and state.database == kept.database):
        kept = None
    horizon = state.horizon if kept is None else kept.horizon
    changes = (await session.execute(_CHANGES, {"horizon": horizon})).all()
    seen = frozenset(change.id for change in changes)
    ids = _changed(change for change in changes if kept and change.id not in kept.seen)
    if kept is None or ids is None:
        index = await _read_all(session)
    else:
        index = kept.index
        rows = (await session.execute(_CHANGED_ENTRIES, {"ids": ids})).all() if ids else []
        index.replace(ids, [IndexedEntry(*row) for row in rows])
        if index.is_mostly_left_out:
            index = await asyncio.to_thread(index.without_left_out)
    return Kept(index, state.version, state.database, state.last, state.horizon, seen)


def _changed(changes: Iterable[AnyRow]) -> list[UUID] | None:
    """The solutions with a new or no entry; None when that may be all, or when they are many."""
    ids: set[UUID] = set()
    for change in changes:
        if change.entries is None:
            return None
        ids.update(change.entries)
    return list(ids) if len(ids) <= MOST_REPLACED else None


async def _read_all(session: AsyncSession) -> Index:
    index, after = Index(), UUID(int=0)
    while rows := (await session.execute(_NEXT_ENTRIES, {"after": after})).all():
        after = rows[-1].solution_id
        entries = [IndexedEntry(*row) for row in rows]
        # In a thread, because it takes seconds for a large catalogue; nobody else has this index.
        await asyncio.to_thread(index.replace, (), entries)
    return index
