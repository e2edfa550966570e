"""What can be asked about uses."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.areas.schemas import AreaRef
from catalog.areas.service import find_ref
from catalog.uses import repository
from catalog.uses.models import Use
from catalog.uses.schemas import PublicUse, UsePage, UseParameters
from chassis.pagination import CursorKey, cursor_scope, decode_cursor, encode_cursor

USES_NEAR = 3


async def list_public(
    session: AsyncSession, solution_id: UUID, parameters: UseParameters
) -> UsePage:
    """Raises:
    InvalidParameter: the cursor is not of this list.
    """
    scope = cursor_scope(f"list_uses {solution_id}", parameters)
    after = decode_cursor(parameters.cursor, scope, int, str, str)
    rows = await repository.find_public(
        session, solution_id, land=parameters.land, after=after, limit=parameters.limit + 1
    )
    page = rows[: parameters.limit]
    has_more = len(rows) > parameters.limit
    return UsePage(
        items=[describe_use(use) for use in page],
        next_cursor=encode_cursor(scope, *_place(page[-1])) if has_more else None,
        total=await repository.count_public(session, solution_id, land=parameters.land),
    )


async def find_near(
    session: AsyncSession, solution_ids: Sequence[UUID], *, places: Sequence[str]
) -> dict[UUID, list[AreaRef]]:
    """Up to three areas per solution with a public use inside the places, nearest first."""
    rows = await repository.find_near(session, solution_ids, places=places, per_solution=USES_NEAR)
    near: dict[UUID, list[AreaRef]] = {}
    for solution_id, area_key in rows:
        ref = find_ref(area_key)
        if ref is not None:
            near.setdefault(solution_id, []).append(ref)
    return near


async def find_first_public(
    session: AsyncSession, solution_ids: Sequence[UUID], *, per_solution: int
) -> Sequence[Use]:
    """The first uses of each solution: confirmed ones, then by name."""
    return await repository.find_first_public(session, solution_ids, per_solution=per_solution)


async def find_all_public(session: AsyncSession, solution_ids: Sequence[UUID]) -> Sequence[Use]:
    return await repository.find_all_public(session, solution_ids)


async def find_all(session: AsyncSession, solution_ids: Sequence[UUID]) -> Sequence[Use]:
    """Every use of these solutions, public or not."""
    return await repository.find_all(session, solution_ids)


def describe_use(use: Use) -> PublicUse:
    columns: dict[str, Any] = {name: getattr(use, name) for name in _SAME_NAME}
    return PublicUse(**columns, area=find_ref(use.area_key))


_SAME_NAME = tuple(name for name in PublicUse.model_fields if name != "area")


def _place(use: Use) -> tuple[CursorKey, ...]:
    return (0 if use.level == "confirmed" else 1, use.organization_name, str(use.id))
