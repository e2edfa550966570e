"""Statements about uses."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, Text, case, cast, func, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.uses.enums import UseLevel
from catalog.uses.models import Use
from catalog.uses.policy import is_public


async def find_public(
    session: AsyncSession,
    solution_id: UUID,
    *,
    land: str | None,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[Use]:
    """Confirmed uses first, then by name."""
    place = (_trust(), Use.organization_name.collate("C"), cast(Use.id, Text))
    statement = select(Use).where(*_of(solution_id, land)).order_by(*place).limit(limit)
    if after is not None:
        trust, name, use_id = after
        row = tuple_(literal(trust, BigInteger), literal(name, Text), literal(use_id, Text))
        statement = statement.where(tuple_(*place) > row)
    return (await session.scalars(statement)).all()


async def find_first_public(
    session: AsyncSession, solution_ids: Sequence[UUID], *, per_solution: int
) -> Sequence[Use]:
    """The first uses of each solution: confirmed ones, then by name."""
    order = (_trust(), Use.organization_name.collate("C"), Use.id)
    number = func.row_number().over(partition_by=Use.solution_id, order_by=order)
    numbered = (
        select(Use.id, number.label("number"))
        .where(Use.solution_id.in_(solution_ids), is_public())
        .subquery()
    )
    statement = (
        select(Use)
        .join(numbered, numbered.c.id == Use.id)
        .where(numbered.c.number <= per_solution)
        .order_by(*order)
    )
    return (await session.scalars(statement)).all()


async def find_all_public(session: AsyncSession, solution_ids: Sequence[UUID]) -> Sequence[Use]:
    statement = select(Use).where(Use.solution_id.in_(solution_ids), is_public())
    return (await session.scalars(statement.order_by(Use.id))).all()


async def find_all(session: AsyncSession, solution_ids: Sequence[UUID]) -> Sequence[Use]:
    """Every use of these solutions, public or not."""
    statement = select(Use).where(Use.solution_id.in_(solution_ids)).order_by(Use.id)
    return (await session.scalars(statement)).all()


async def count_public(session: AsyncSession, solution_id: UUID, *, land: str | None) -> int:
    statement = select(func.count()).select_from(Use).where(*_of(solution_id, land))
    return (await session.execute(statement)).scalar_one()


async def find_near(
    session: AsyncSession, solution_ids: Sequence[UUID], *, places: Sequence[str], per_solution: int
) -> Sequence[AnyRow]:
    """Rows (solution id, area key) of public uses inside the places, nearest place first.

    `places` are area keys from the smallest to the largest.
    """
    nearness = case(
        *[(Use.area_key.startswith(key), position) for position, key in enumerate(places)],
        else_=len(places),
    )
    number = func.row_number().over(
        partition_by=Use.solution_id, order_by=(nearness, Use.area_key, Use.id)
    )
    near = (
        select(Use.solution_id, Use.area_key, nearness.label("nearness"), number.label("number"))
        .where(Use.solution_id.in_(solution_ids), is_public(), Use.area_key.startswith(places[-1]))
        .subquery()
    )
    statement = (
        select(near.c.solution_id, near.c.area_key)
        .where(near.c.number <= per_solution)
        .order_by(near.c.solution_id, near.c.number)
    )
    return (await session.execute(statement)).all()


def _of(solution_id: UUID, land: str | None) -> list[ColumnElement[bool]]:
    conditions = [Use.solution_id == solution_id, is_public()]
    return conditions if land is None else [*conditions, Use.land == land]


def _trust() -> ColumnElement[int]:
    return case((Use.level == UseLevel.CONFIRMED, 0), else_=1)
