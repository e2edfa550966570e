"""What a process remembers of the catalogue between two questions, until it changes."""

import asyncio
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.changes import find_version
from catalog.search.facets import FacetLists
from catalog.search.finding import Counted
from catalog.search.index import Index
from catalog.search.keeping import Kept, keep_up
from catalog.search.planning import Plan
from catalog.search.repository import find_facet_values
from catalog.synonyms.service import Synonyms, load_synonyms

MOST_PLANS = 2000
MOST_FACETS = 200

Value = TypeVar("Value")


class Recent(Generic[Value]):
    """The values that were asked for last."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[Hashable, Value] = OrderedDict()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._values

    def get(self, key: Hashable) -> Value | None:
        if key in self._values:
            self._values.move_to_end(key)
        return self._values.get(key)

    def put(self, key: Hashable, value: Value) -> None:
        self._values[key] = value
        if len(self._values) > self._most:
            self._values.popitem(last=False)


@dataclass(frozen=True, slots=True)
class Memory:
    """True as long as `version` is that of the database."""

    kept: Kept
    synonyms: Synonyms
    facets: FacetLists
    plans: Recent[Plan] = field(default_factory=lambda: Recent(MOST_PLANS))
    browsing: Recent[Counted] = field(default_factory=lambda: Recent(MOST_FACETS))

    @property
    def version(self) -> str:
        return self.kept.version

    @property
    def index(self) -> Index:
        return self.kept.index


_latest: list[Memory] = []
# One per event loop, which a lock cannot leave.
_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()


async def recall(session: AsyncSession) -> Memory:
    """The memory of this process, which may be old: compare its version with an answer's."""
    return _latest[-1] if _latest else await remember(session)


async def recall_current(session: AsyncSession) -> Memory:
    """The memory of this process as this transaction sees the catalogue."""
    memory = await recall(session)
    return memory if memory.version == await find_version(session) else await remember(session)


async def remember(session: AsyncSession) -> Memory:
    """A new memory, for when the catalogue has changed; of many who want one, one makes it."""
    async with _turns.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
        latest = _latest[-1] if _latest else None
        if latest is not None and latest.version == await find_version(session):
            return latest
        kept = await keep_up(session, latest.kept if latest is not None else None)
        memory = Memory(
            kept,
            await load_synonyms(session),
            FacetLists(await find_facet_values(session), kept.index),
        )
        _latest[:] = [memory]
        return memory
