"""Statements of the suggestions; each stops after a few rows."""

from collections.abc import Sequence

from sqlalchemy import cast, func, or_, select
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.folding import folded_letters
from catalog.organizations.models import OrganizationCopy
from catalog.search.models import SearchEntry, SearchWord
from catalog.solutions.models import Solution


async def find_names(session: AsyncSession, query: str, *, limit: int) -> Sequence[AnyRow]:
    """Rows (slug, name) of listed solutions that fit a tsquery; short names first, then ties by
    the neutral order."""
    statement = (
        select(Solution.slug, Solution.name)
        .join(SearchEntry, SearchEntry.solution_id == Solution.id)
        .where(SearchEntry.document.bool_op("@@")(cast(query, TSQUERY)))
        .order_by(func.length(SearchEntry.name_order), SearchEntry.neutral_order)
        .limit(limit)
    )
    return (await session.execute(statement)).all()


async def find_words(session: AsyncSession, beginning: str, *, limit: int) -> Sequence[str]:
    """How words with this beginning are spelt; one of each stem, the most frequent first."""
    statement = (
        select(func.min(SearchWord.spelling))
        .where(SearchWord.word.startswith(beginning, autoescape=True))
        .group_by(SearchWord.stem)
        .order_by(func.max(SearchWord.entries).desc(), SearchWord.stem)
        .limit(limit)
    )
    return (await session.scalars(statement)).all()


async def find_makers(session: AsyncSession, beginning: str, *, limit: int) -> Sequence[AnyRow]:
    """Rows (id, name) of owners of which a word begins like this."""
    name = folded_letters(OrganizationCopy.name)
    begins = or_(
        name.startswith(beginning, autoescape=True),
        name.contains(" " + beginning, autoescape=True),
    )
    owns = select(Solution.id).where(Solution.owner_id == OrganizationCopy.id).exists()
    statement = (
        select(OrganizationCopy.id, OrganizationCopy.name)
        .where(begins, owns)
        .order_by(func.length(OrganizationCopy.name), OrganizationCopy.id)
        .limit(limit)
    )
    return (await session.execute(statement)).all()
