"""SQL of the implementation steps."""

from sqlalchemy import BigInteger, Select, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.pagination import CursorKey
from knowledge.implementation_steps.models import ImplementationStep
from knowledge.implementation_steps.schemas import ImplementationStepParameters


def _rows(parameters: ImplementationStepParameters) -> Select[ImplementationStep]:
    rows = select(ImplementationStep)
    if parameters.status:
        rows = rows.where(ImplementationStep.status.in_(parameters.status))
    return rows


async def list_implementation_steps(
    session: AsyncSession, parameters: ImplementationStepParameters, *, after: CursorKey
) -> list[ImplementationStep]:
    """Steps behind a number, one more than the page holds."""
    rows = _rows(parameters)
    if after is not None:
        rows = rows.where(ImplementationStep.number > literal(after, BigInteger))
    rows = rows.order_by(ImplementationStep.number).limit(parameters.limit + 1)
    return list((await session.scalars(rows)).all())


async def count_implementation_steps(
    session: AsyncSession, parameters: ImplementationStepParameters
) -> int:
    count = _rows(parameters).with_only_columns(func.count(), maintain_column_froms=True)
    return (await session.execute(count)).scalar_one()
