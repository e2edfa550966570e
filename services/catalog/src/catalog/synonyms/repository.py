"""Statements about synonyms."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Text, cast, func, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.synonyms.models import SynonymGroup


async def find_words(session: AsyncSession) -> Sequence[Sequence[str]]:
    """The words of every group, in the order in which groups were made."""
    statement = (
        select(SynonymGroup.words)
        .where(SynonymGroup.removed_at.is_(None))
        .order_by(SynonymGroup.id)
    )
    return (await session.scalars(statement)).all()


async def find_page(
    session: AsyncSession, *, q: str, after: Sequence[Any] | None, limit: int
) -> Sequence[SynonymGroup]:
    """By the first word of a group."""
    place = (_first_word(), cast(SynonymGroup.id, Text))
    statement = select(SynonymGroup).where(*_with_word(q)).order_by(*place).limit(limit)
    if after is not None:
        first_word, group_id = after
        row = tuple_(literal(first_word, Text), literal(group_id, Text))
        statement = statement.where(tuple_(*place) > row)
    return (await session.scalars(statement)).all()


async def count(session: AsyncSession, *, q: str) -> int:
    statement = select(func.count()).select_from(SynonymGroup).where(*_with_word(q))
    return (await session.execute(statement)).scalar_one()


async def find(session: AsyncSession, group_id: UUID) -> SynonymGroup | None:
    return (await session.scalars(_existing(group_id))).one_or_none()


async def find_for_update(session: AsyncSession, group_id: UUID) -> SynonymGroup | None:
    return (await session.scalars(_existing(group_id).with_for_update())).one_or_none()


async def find_seeded(session: AsyncSession) -> Sequence[SynonymGroup]:
    """Those that ship with the platform, removed ones included."""
    return (
        await session.scalars(select(SynonymGroup).where(SynonymGroup.seed_key.is_not(None)))
    ).all()


def _existing(group_id: UUID) -> Select[SynonymGroup]:
    return select(SynonymGroup).where(
        SynonymGroup.id == group_id, SynonymGroup.removed_at.is_(None)
    )


def _first_word() -> ColumnElement[str]:
    return func.lower(SynonymGroup.words[1]).collate("C")


def _with_word(q: str) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [SynonymGroup.removed_at.is_(None)]
    if q:
        joined = func.lower(func.array_to_string(SynonymGroup.words, " "))
        conditions.append(joined.contains(q.lower(), autoescape=True))
    return conditions
