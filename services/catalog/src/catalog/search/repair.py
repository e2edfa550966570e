"""Finds the word of the catalogue that was meant by one that nobody wrote."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.search.repository import find_words
from catalog.search.typos import allowed_typos, distance


async def nearest_word(session: AsyncSession, typed: str) -> str | None:
    """The spelling of the word with the fewest wrong letters; None when none is near."""
    return nearest(typed, await find_words(session, typed))


def nearest(typed: str, candidates: Sequence[AnyRow], *, limit: int | None = None) -> str | None:
    """`candidates` are rows (word, spelling, entries); of several the most frequent wins."""
    limit = allowed_typos(typed) if limit is None else limit
    compared = [
        (distance(typed, word, limit=limit), word[0] != typed[0], -entries, word, spelling)
        for word, spelling, entries in candidates
    ]
    near = [each for each in compared if each[0] <= limit]
    return str(min(near)[-1]) if near else None
