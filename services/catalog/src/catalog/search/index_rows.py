"""Statements that write what search reads."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Text, any_, bindparam, cast, delete, select, text
from sqlalchemy.dialects.postgresql import TSVECTOR, insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.models import SearchEntry, SearchFacet, SearchWord

_INSERT_ENTRY = insert(SearchEntry).values(document=cast(bindparam("document"), TSVECTOR))
# Words go with the last entry that has them.
_RECOUNT = """
    WITH stem AS MATERIALIZED (
        SELECT word, ndoc FROM ts_stat('SELECT document FROM catalog.search_entry')
    ), gone AS (
        DELETE FROM catalog.search_word WHERE stem NOT IN (SELECT word FROM stem)
    )
    UPDATE catalog.search_word SET entries = stem.ndoc FROM stem
    WHERE stem.word = search_word.stem AND entries <> stem.ndoc
"""


async def replace_entries(
    session: AsyncSession, solution_ids: Sequence[UUID], rows: Sequence[dict[str, Any]]
) -> None:
    await session.execute(delete(SearchEntry).where(SearchEntry.solution_id.in_(solution_ids)))
    if rows:
        await session.execute(_INSERT_ENTRY, rows)


async def add_facets(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        await session.execute(insert(SearchFacet).on_conflict_do_nothing(), rows)


async def find_known_words(session: AsyncSession, words: Sequence[str]) -> set[str]:
    statement = select(SearchWord.word).where(SearchWord.word == any_(cast(words, ARRAY(Text))))
    return set(await session.scalars(statement))


async def add_words(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        await session.execute(insert(SearchWord).on_conflict_do_nothing(), rows)


async def recount_words(session: AsyncSession) -> None:
    """How many entries have the stem of each word; takes seconds for a large catalogue."""
    await session.execute(text(_RECOUNT))
