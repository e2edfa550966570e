"""Statements about drafts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, Text, cast, func, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, joinedload

from catalog.database import AnyRow
from catalog.drafts.enums import DraftStatus
from catalog.drafts.models import Draft
from catalog.solutions.models import Solution

SOLUTION_COLUMNS = (Solution.slug, Solution.status, Solution.revision_number)


@dataclass(frozen=True, slots=True)
class DraftFilter:
    """Which drafts somebody asks for; what is empty does not narrow."""

    status: DraftStatus | None = None
    owner_id: UUID | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = []
        if self.status is not None:
            conditions.append(Draft.status == self.status)
        if self.owner_id is not None:
            conditions.append(Solution.owner_id == self.owner_id)
        return conditions


async def find(session: AsyncSession, draft_id: UUID) -> Draft | None:
    statement = select(Draft).where(Draft.id == draft_id).options(joinedload(Draft.solution))
    return (await session.scalars(statement)).one_or_none()


async def find_solution_id(session: AsyncSession, draft_id: UUID) -> UUID | None:
    statement = select(Draft.solution_id).where(Draft.id == draft_id)
    return (await session.scalars(statement)).one_or_none()


async def find_for_update(session: AsyncSession, solution_id: UUID) -> Draft | None:
    """The draft of a solution whose row the caller has locked already."""
    statement = select(Draft).where(Draft.solution_id == solution_id).with_for_update()
    return (await session.scalars(statement.execution_options(populate_existing=True))).first()


async def find_page(
    session: AsyncSession,
    wanted: DraftFilter,
    *,
    before: Sequence[Any] | None,
    limit: int,
) -> Sequence[AnyRow]:
    """Rows (draft with its solution, microsecond of its change), the last changed first."""
    place = (_changed_at_us(), cast(Draft.id, Text))
    statement = (
        select(Draft, place[0].label("changed_at_us"))
        .join(Draft.solution)
        .where(*wanted.conditions())
        .order_by(*(key.desc() for key in place))
        .limit(limit)
        .options(contains_eager(Draft.solution).load_only(*SOLUTION_COLUMNS))
    )
    if before is not None:
        changed_at_us, draft_id = before
        row = tuple_(literal(changed_at_us, BigInteger), literal(draft_id, Text))
        statement = statement.where(tuple_(*place) < row)
    return (await session.execute(statement)).all()


async def count(session: AsyncSession, wanted: DraftFilter) -> int:
    statement = select(func.count(Draft.id)).join(Draft.solution).where(*wanted.conditions())
    return (await session.execute(statement)).scalar_one()


def _changed_at_us() -> ColumnElement[int]:
    return cast(func.extract("epoch", Draft.updated_at) * 1_000_000, BigInteger)
