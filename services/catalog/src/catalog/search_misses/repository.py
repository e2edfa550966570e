"""Statements about searches without a hit."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CursorResult, Text, case, delete, func, literal, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search_misses.models import SearchMiss
from chassis.database import new_id


async def add(session: AsyncSession, question: str, *, today: date) -> None:
    """Count a question once more."""
    add = insert(SearchMiss).values(
        id=new_id(), question=question, times=1, days=1, first_on=today, last_on=today
    )
    is_new_day = case((SearchMiss.last_on < add.excluded.last_on, 1), else_=0)
    counted = {
        "times": SearchMiss.times + 1,
        "days": SearchMiss.days + is_new_day,
        "last_on": add.excluded.last_on,
    }
    await session.execute(
        add.on_conflict_do_update(index_elements=[SearchMiss.question], set_=counted)
    )


async def count(session: AsyncSession) -> int:
    return (await session.execute(select(func.count()).select_from(SearchMiss))).scalar_one()


async def find_page(
    session: AsyncSession, *, after: Sequence[Any] | None, limit: int
) -> Sequence[SearchMiss]:
    """The most frequent first, then by the words."""
    place = (-SearchMiss.times, SearchMiss.question.collate("C"))
    statement = select(SearchMiss).order_by(*place).limit(limit)
    if after is not None:
        times, question = after
        row = tuple_(literal(times, BigInteger), literal(question, Text))
        statement = statement.where(tuple_(*place) > row)
    return (await session.scalars(statement)).all()


async def remove(session: AsyncSession, miss_id: UUID) -> bool:
    """Whether there was one."""
    result: CursorResult[Any] = await session.execute(  # type: ignore[assignment]
        delete(SearchMiss).where(SearchMiss.id == miss_id)
    )
    return result.rowcount > 0
