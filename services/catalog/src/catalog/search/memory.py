"""What a process remembers of the catalogue between two questions, until it changes."""

from collections import OrderedDict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.changes import find_version
from catalog.search.planning import Plan
from catalog.search.repository import find_facet_values
from catalog.search.schemas import FACETS
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
class Counted:
    """The numbers of a list; `counts` as in `repository.Found`."""

    total: int
    counts: Sequence[tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Memory:
    """True as long as `version` is that of the database; `facets` are (facet, value) by code."""

    version: str
    synonyms: Synonyms
    facets: Mapping[int, tuple[str, str]]
    plans: Recent[Plan] = field(default_factory=lambda: Recent(MOST_PLANS))
    browsing: Recent[Counted] = field(default_factory=lambda: Recent(MOST_FACETS))


_latest: list[Memory] = []


async def recall(session: AsyncSession) -> Memory:
    """The memory of this process, which may be old: compare its version with an answer's."""
    return _latest[-1] if _latest else await remember(session)


async def recall_current(session: AsyncSession) -> Memory:
    """The memory of this process as this transaction sees the catalogue."""
    memory = await recall(session)
    return memory if memory.version == await find_version(session) else await remember(session)


async def remember(session: AsyncSession) -> Memory:
    """A new memory, for when the catalogue has changed."""
    version = await find_version(session)
    facets = {
        code: (facet, value)
        for code, facet, value in await find_facet_values(session)
        if facet in FACETS
    }
    memory = Memory(version, await load_synonyms(session), facets)
    _latest[:] = [memory]
    return memory
