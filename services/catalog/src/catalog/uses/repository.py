"""Statements about uses and experiences."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Text,
    case,
    cast,
    func,
    literal,
    or_,
    select,
    tuple_,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import load_only

from catalog.database import AnyRow
from catalog.solutions.models import Solution
from catalog.uses.enums import Mine, UseLevel
from catalog.uses.models import Experience, Use
from catalog.uses.policy import (
    is_mine,
    is_public,
    is_waiting_for,
    may_read_experience,
    may_read_use,
)
from chassis.identity import Principal

REF_COLUMNS = (Solution.slug, Solution.name)
TRUST = {UseLevel.CONFIRMED: 0, UseLevel.DOCUMENTED: 1, UseLevel.CLAIMED: 2}


@dataclass(frozen=True, slots=True)
class UseFilter:
    """Which uses somebody asks for; what is empty does not narrow."""

    solution_id: UUID | None = None
    organization_id: UUID | None = None
    land: str | None = None
    areas: Sequence[str] = ()
    waiting_for: Principal | None = None
    mine: tuple[Principal, Mine] | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = []
        if self.solution_id is not None:
            conditions.append(Use.solution_id == self.solution_id)
        if self.organization_id is not None:
            conditions.append(Use.organization_id == self.organization_id)
        if self.land is not None:
            conditions.append(Use.land == self.land)
        if self.areas:
            conditions.append(or_(*(Use.area_key.startswith(key) for key in self.areas)))
        if self.waiting_for is not None:
            conditions.append(is_waiting_for(self.waiting_for))
        if self.mine is not None:
            conditions.append(is_mine(*self.mine))
        return conditions


async def find_page(
    session: AsyncSession,
    wanted: UseFilter,
    *,
    reader: Principal,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[AnyRow]:
    """Rows (use, solution, experience): confirmed uses first, claims last, then by name."""
    place = (_trust(), Use.organization_name.collate("C"), cast(Use.id, Text))
    statement = _readable(reader).where(*wanted.conditions()).order_by(*place).limit(limit)
    if after is not None:
        trust, name, use_id = after
        row = tuple_(literal(trust, BigInteger), literal(name, Text), literal(use_id, Text))
        statement = statement.where(tuple_(*place) > row)
    return (await session.execute(statement)).all()


async def count_by_level(
    session: AsyncSession, wanted: UseFilter, *, reader: Principal
) -> dict[UseLevel, int]:
    statement = (
        select(Use.level, func.count())
        .join(Solution, Solution.id == Use.solution_id)
        .where(may_read_use(reader), *wanted.conditions())
        .group_by(Use.level)
    )
    return {row.level: row[1] for row in await session.execute(statement)}


async def find(session: AsyncSession, use_id: UUID, *, reader: Principal) -> AnyRow | None:
    """A row (use, solution, experience)."""
    return (await session.execute(_readable(reader).where(Use.id == use_id))).one_or_none()


async def find_readable(
    session: AsyncSession, use_ids: Sequence[UUID], *, reader: Principal
) -> set[UUID]:
    statement = (
        select(Use.id)
        .join(Solution, Solution.id == Use.solution_id)
        .where(Use.id.in_(use_ids), may_read_use(reader))
    )
    return set(await session.scalars(statement))


async def find_in_areas(
    session: AsyncSession, area_keys: Sequence[str], *, reader: Principal, limit: int
) -> Sequence[AnyRow]:
    """Rows (use, solution, experience) of uses in exactly these areas, by area and name."""
    statement = _readable(reader).where(Use.area_key.in_(area_keys))
    place = (Use.area_key, Solution.name, Use.id)
    return (await session.execute(statement.order_by(*place).limit(limit))).all()


async def find_of_solutions(
    session: AsyncSession, solution_ids: Sequence[UUID], *, reader: Principal
) -> Sequence[AnyRow]:
    """Rows (use, solution, experience), of each solution in the order of its list."""
    statement = _readable(reader).where(Use.solution_id.in_(solution_ids))
    place = (_trust(), Use.organization_name.collate("C"), cast(Use.id, Text))
    return (await session.execute(statement.order_by(*place))).all()


async def find_for_update(session: AsyncSession, use_ids: Sequence[UUID]) -> dict[UUID, Use]:
    """Locked in one order, so that two writers never wait for each other."""
    statement = select(Use).where(Use.id.in_(use_ids)).order_by(Use.id).with_for_update()
    return {use.id: use for use in await session.scalars(statement)}


async def find_own_for_update(
    session: AsyncSession, solution_id: UUID, *, organization_id: UUID
) -> Use | None:
    """The first recorded one, where there are several."""
    statement = (
        select(Use)
        .where(Use.solution_id == solution_id, Use.organization_id == organization_id)
        .order_by(Use.id)
        .limit(1)
        .with_for_update()
    )
    return (await session.scalars(statement)).one_or_none()


async def find_experience_for_update(session: AsyncSession, use_id: UUID) -> Experience | None:
    statement = select(Experience).where(Experience.use_id == use_id).with_for_update()
    return (await session.scalars(statement)).one_or_none()


async def is_recorded(
    session: AsyncSession,
    solution_id: UUID,
    *,
    organization_name: str,
    area_key: str | None,
    besides: UUID | None,
) -> bool:
    """Whether another use has this organisation and area."""
    statement = select(Use.id).where(
        Use.solution_id == solution_id,
        Use.organization_name == organization_name,
        Use.area_key.is_not_distinct_from(area_key),
        Use.id.is_distinct_from(besides),
    )
    return (await session.execute(statement)).first() is not None


async def find_expired(session: AsyncSession, *, today: date, limit: int) -> Sequence[Use]:
    """Confirmed uses whose confirmation has run out, locked."""
    statement = (
        select(Use)
        .where(Use.level == UseLevel.CONFIRMED, Use.confirmation_expires_on < today)
        .order_by(Use.id)
        .limit(limit)
        .with_for_update()
    )
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


async def find_unjoined(session: AsyncSession, area_keys: Sequence[str]) -> Sequence[Use]:
    """Uses in these areas that no organisation of the platform is known for."""
    statement = select(Use).where(Use.organization_id.is_(None), Use.area_key.in_(area_keys))
    return (await session.scalars(statement.order_by(Use.id).with_for_update())).all()


async def find_of_organizations(
    session: AsyncSession, organization_ids: Sequence[UUID]
) -> Sequence[Use]:
    statement = select(Use).where(Use.organization_id.in_(organization_ids))
    return (await session.scalars(statement.order_by(Use.id).with_for_update())).all()


async def find_claimed_by(
    session: AsyncSession, solution_id: UUID, *, organization_id: UUID
) -> Sequence[Use]:
    """Uses of which this organisation told, locked."""
    statement = (
        select(Use)
        .where(Use.solution_id == solution_id, Use.claimed_by == organization_id)
        .order_by(Use.id)
        .with_for_update()
    )
    return (await session.scalars(statement)).all()


async def find_all_public(session: AsyncSession, solution_ids: Sequence[UUID]) -> Sequence[Use]:
    statement = select(Use).where(Use.solution_id.in_(solution_ids), is_public())
    return (await session.scalars(statement.order_by(Use.id))).all()


async def find_all(session: AsyncSession, solution_ids: Sequence[UUID]) -> Sequence[Use]:
    """Every use of these solutions, public or not."""
    statement = select(Use).where(Use.solution_id.in_(solution_ids)).order_by(Use.id)
    return (await session.scalars(statement)).all()


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


def _readable(reader: Principal) -> Select[*tuple[Any, ...]]:
    of_use = (Experience.use_id == Use.id) & may_read_experience(reader)
    return (
        select(Use, Solution, Experience)
        .join(Solution, Solution.id == Use.solution_id)
        .outerjoin(Experience, of_use)
        .where(may_read_use(reader))
        .options(load_only(*REF_COLUMNS, raiseload=True))
    )


def _trust() -> ColumnElement[int]:
    return case(TRUST, value=Use.level)
