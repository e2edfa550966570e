"""Statements of the list of solutions: what the index does not know, and what has changed."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Integer, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.search.changes import VERSION
from catalog.search.models import SearchFacet, SearchWord
from catalog.search.typos import deletions

MOST_WORDS_COMPARED = 500

# As the driver takes it: there is nothing to compile, which took as long as the rest.
_CARDS = f"""
    SELECT ({VERSION}) AS version, (
        SELECT array_agg(card ORDER BY place)
        FROM unnest(CAST($1 AS uuid[])) WITH ORDINALITY AS page(solution_id, place)
        JOIN catalog.search_entry USING (solution_id)
    ) AS cards
"""  # noqa: S608 - fixed texts


async def find_cards(
    session: AsyncSession, solution_ids: Sequence[UUID]
) -> tuple[str, Sequence[str]]:
    """The version of the catalogue, and the cards in this order as JSON.

    They are not all there when another version has none of them.
    """
    connection = await session.connection()
    row = (await connection.exec_driver_sql(_CARDS, (list(solution_ids),))).one()
    return row.version, row.cards or ()


async def find_facet_values(session: AsyncSession) -> Sequence[AnyRow]:
    """Rows (code, facet, value) of all values that entries have had."""
    statement = select(SearchFacet.code, SearchFacet.facet, SearchFacet.value)
    return (await session.execute(statement)).all()


async def find_words(session: AsyncSession, word: str) -> Sequence[AnyRow]:
    """Rows (word, spelling, entries) that begin with this one or differ by a few letters."""
    begins = SearchWord.word.startswith(word, autoescape=True)
    resembles = SearchWord.deletions.bool_op("&&")(cast(deletions(word), ARRAY(Integer))) & (
        func.length(SearchWord.word).between(len(word) - 2, len(word) + 2)
    )
    statement = (
        select(SearchWord.word, SearchWord.spelling, SearchWord.entries)
        .where(or_(begins, resembles))
        .order_by(SearchWord.entries.desc(), SearchWord.word)
        .limit(MOST_WORDS_COMPARED)
    )
    return (await session.execute(statement)).all()
