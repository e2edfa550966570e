"""Statements about transfers."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, load_only

from catalog.database import AnyRow
from catalog.solutions.models import Solution
from catalog.uses.enums import TransferOutcome
from catalog.uses.models import Transfer, Use
from catalog.uses.policy import may_read_transfer, may_read_use
from catalog.uses.repository import REF_COLUMNS
from chassis.identity import Principal

FromUse = aliased(Use, name="from_use")
ToUse = aliased(Use, name="to_use")
END_COLUMNS = ("organization_name", "area_key", "status")


async def find_page(
    session: AsyncSession,
    *,
    solution: str | None,
    outcome: TransferOutcome | None,
    reader: Principal,
    after: UUID | None,
    limit: int,
) -> Sequence[AnyRow]:
    """Rows (transfer, from use, to use, solution), the one recorded last first."""
    statement = _wanted(_readable(reader), solution=solution, outcome=outcome)
    if after is not None:
        statement = statement.where(Transfer.id < after)
    return (await session.execute(statement.order_by(Transfer.id.desc()).limit(limit))).all()


async def count(
    session: AsyncSession,
    *,
    solution: str | None,
    outcome: TransferOutcome | None,
    reader: Principal,
) -> int:
    readable = _wanted(_readable(reader), solution=solution, outcome=outcome)
    statement = select(func.count()).select_from(readable.with_only_columns(Transfer.id).subquery())
    return (await session.execute(statement)).scalar_one()


async def find_of_uses(
    session: AsyncSession, use_ids: Sequence[UUID], *, reader: Principal, limit: int
) -> Sequence[AnyRow]:
    """Rows (transfer, from use, to use, solution) with one of these uses at either end."""
    ends = or_(Transfer.from_use_id.in_(use_ids), Transfer.to_use_id.in_(use_ids))
    statement = _readable(reader).where(ends).order_by(Transfer.id.desc()).limit(limit)
    return (await session.execute(statement)).all()


async def find(session: AsyncSession, transfer_id: UUID, *, reader: Principal) -> AnyRow | None:
    """A row (transfer, from use, to use, solution)."""
    statement = _readable(reader).where(Transfer.id == transfer_id)
    return (await session.execute(statement)).one_or_none()


async def find_for_update(session: AsyncSession, transfer_id: UUID) -> Transfer | None:
    return await session.get(Transfer, transfer_id, with_for_update=True)


def _readable(reader: Principal) -> Select[*tuple[Any, ...]]:
    return (
        select(Transfer, FromUse, ToUse, Solution)
        .join(FromUse, FromUse.id == Transfer.from_use_id)
        .join(ToUse, ToUse.id == Transfer.to_use_id)
        .join(Solution, Solution.id == FromUse.solution_id)
        .where(
            may_read_transfer(reader, ToUse),
            may_read_use(reader, FromUse),
            may_read_use(reader, ToUse),
        )
        .options(
            *(
                load_only(*(getattr(use, name) for name in END_COLUMNS), raiseload=True)
                for use in (FromUse, ToUse)
            ),
            load_only(*REF_COLUMNS, raiseload=True),
        )
    )


def _wanted(
    readable: Select[*tuple[Any, ...]], *, solution: str | None, outcome: TransferOutcome | None
) -> Select[*tuple[Any, ...]]:
    if solution is not None:
        readable = readable.where(Solution.slug == solution)
    if outcome is not None:
        readable = readable.where(Transfer.outcome == outcome)
    return readable
