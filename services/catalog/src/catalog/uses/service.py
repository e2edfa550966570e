"""What can be asked about uses, experiences and transfers."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.areas.schemas import AreaRef
from catalog.areas.service import find_ref, keys_over_time, require_known, successors_of
from catalog.database import AnyRow
from catalog.solutions.schemas import SolutionRef, UseCount
from catalog.uses import repository, schemas, transfer_repository
from catalog.uses.enums import UseLevel
from catalog.uses.errors import ExperienceNotFound, TransferNotFound, UseNotFound
from catalog.uses.models import Transfer, Use
from catalog.uses.repository import TRUST, UseFilter
from catalog.uses.schemas import (
    TransferParameters,
    UseDetail,
    UseOfSolution,
    UsePage,
    UseParameters,
    UseRef,
    UsesParameters,
)
from chassis.identity import ANONYMOUS, Principal
from chassis.pagination import CursorKey, Page, cursor_scope, decode_cursor, encode_cursor

USES_NEAR = 3
MOST_TRANSFERS = 500
MOST_USES = 1_000


async def list_uses_of(
    session: AsyncSession, solution_id: UUID, parameters: UseParameters, *, reader: Principal
) -> UsePage:
    """Raises:
    InvalidParameter: the cursor is not of this list.
    """
    scope = cursor_scope(f"list_uses {solution_id}", parameters)
    wanted = UseFilter(solution_id=solution_id, land=parameters.land)
    after = decode_cursor(parameters.cursor, scope, int, str, str)
    rows = await repository.find_page(
        session, wanted, reader=reader, after=after, limit=parameters.limit + 1
    )
    page = rows[: parameters.limit]
    counts = await repository.count_by_level(session, wanted, reader=reader)
    described = await _describe(session, page, reader=reader)
    return UsePage(
        items=[UseDetail(**members) for members in described],
        next_cursor=_next_cursor(scope, rows, page),
        total=sum(counts.values()),
        counts=UseCount(
            documented=counts.get(UseLevel.DOCUMENTED, 0),
            confirmed=counts.get(UseLevel.CONFIRMED, 0),
        ),
    )


async def list_all_uses(
    session: AsyncSession, parameters: UsesParameters, *, reader: Principal
) -> Page[UseOfSolution]:
    """Raises:
    InvalidParameter: the cursor is not of this list, or the register has no such area.
    """
    scope = cursor_scope("list_all_uses", parameters)
    wanted = UseFilter(
        organization_id=parameters.organization_id,
        land=parameters.land,
        areas=_keys_of(parameters.area) if parameters.area else (),
        waiting_for=reader if parameters.waiting else None,
        mine=(reader, parameters.mine) if parameters.mine else None,
    )
    after = decode_cursor(parameters.cursor, scope, int, str, str)
    rows = await repository.find_page(
        session, wanted, reader=reader, after=after, limit=parameters.limit + 1
    )
    page = rows[: parameters.limit]
    counts = await repository.count_by_level(session, wanted, reader=reader)
    return Page(
        items=await _describe_with_solution(session, page, reader=reader),
        next_cursor=_next_cursor(scope, rows, page),
        total=sum(counts.values()),
    )


async def find_public_uses_in(
    session: AsyncSession, area_keys: Sequence[str]
) -> list[UseOfSolution]:
    """Public uses in exactly these areas and in what became part of them, by area, then solution.

    At most a thousand; none for keys that the register does not have.
    """
    keys = {known for key in area_keys for known in keys_over_time(key)}
    rows = await repository.find_in_areas(session, sorted(keys), reader=ANONYMOUS, limit=MOST_USES)
    return await _describe_with_solution(session, rows, reader=ANONYMOUS)


async def describe_public_uses(
    session: AsyncSession, solution_ids: Sequence[UUID]
) -> dict[UUID, list[UseDetail]]:
    """All that `list_uses_of` tells everybody, by solution; those without a use have no list."""
    rows = await repository.find_of_solutions(session, solution_ids, reader=ANONYMOUS)
    described = await _describe(
        session, rows, reader=ANONYMOUS, most_transfers=MOST_TRANSFERS * len(solution_ids)
    )
    uses: dict[UUID, list[UseDetail]] = {}
    for row, members in zip(rows, described, strict=True):
        uses.setdefault(row[0].solution_id, []).append(UseDetail(**members))
    return uses


async def get_use(session: AsyncSession, use_id: UUID, *, reader: Principal) -> UseOfSolution:
    """
    Raises:
        UseNotFound: there is none, or the reader may not see it (same answer on purpose).
    """
    row = await repository.find(session, use_id, reader=reader)
    if row is None:
        raise UseNotFound(f"There is no use {use_id}.")
    [use] = await _describe_with_solution(session, [row], reader=reader)
    return use


async def get_experience(
    session: AsyncSession, use_id: UUID, *, reader: Principal
) -> schemas.Experience:
    """
    Raises:
        ExperienceNotFound: there is none, or the reader may not see it (same answer on purpose).
    """
    row = await repository.find(session, use_id, reader=reader)
    experience = row[2] if row is not None else None
    if experience is None:
        raise ExperienceNotFound(f"No experience is told of the use {use_id}.")
    return schemas.Experience.model_validate(experience)


async def list_transfers(
    session: AsyncSession, parameters: TransferParameters, *, reader: Principal
) -> Page[schemas.Transfer]:
    """Raises:
    InvalidParameter: the cursor is not of this list.
    """
    scope = cursor_scope("list_transfers", parameters)
    after = decode_cursor(parameters.cursor, scope, str)
    rows = await transfer_repository.find_page(
        session,
        solution=parameters.solution,
        outcome=parameters.outcome,
        reader=reader,
        after=UUID(str(after[0])) if after else None,
        limit=parameters.limit + 1,
    )
    page = rows[: parameters.limit]
    return Page(
        items=[describe_transfer(row) for row in page],
        next_cursor=encode_cursor(scope, str(page[-1][0].id)) if len(rows) > len(page) else None,
        total=await transfer_repository.count(
            session, solution=parameters.solution, outcome=parameters.outcome, reader=reader
        ),
    )


async def get_transfer(
    session: AsyncSession, transfer_id: UUID, *, reader: Principal
) -> schemas.Transfer:
    """
    Raises:
        TransferNotFound: there is none, or the reader may not see it (same answer on purpose).
    """
    row = await transfer_repository.find(session, transfer_id, reader=reader)
    if row is None:
        raise TransferNotFound(f"There is no transfer {transfer_id}.")
    return describe_transfer(row)


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


async def group_public(
    session: AsyncSession, solution_ids: Sequence[UUID]
) -> defaultdict[UUID, list[Use]]:
    """Public uses by solution; solutions without one have an empty list."""
    uses: defaultdict[UUID, list[Use]] = defaultdict(list)
    for use in await repository.find_all_public(session, solution_ids):
        uses[use.solution_id].append(use)
    return uses


async def find_all(session: AsyncSession, solution_ids: Sequence[UUID]) -> Sequence[Use]:
    """Every use of these solutions, public or not."""
    return await repository.find_all(session, solution_ids)


def describe_transfer(row: AnyRow) -> schemas.Transfer:
    transfer: Transfer
    transfer, from_use, to_use, solution = row
    columns = {name: getattr(transfer, name) for name in _TRANSFER_COLUMNS}
    return schemas.Transfer(
        **columns,
        solution=SolutionRef.model_validate(solution),
        from_use=_describe_end(from_use),
        to_use=_describe_end(to_use),
    )


def _describe_end(use: Use) -> UseRef:
    return UseRef(
        id=use.id,
        organization_name=use.organization_name,
        area=find_ref(use.area_key),
        status=use.status,
    )


async def _describe_with_solution(
    session: AsyncSession, rows: Sequence[AnyRow], *, reader: Principal
) -> list[UseOfSolution]:
    described = await _describe(session, rows, reader=reader)
    return [
        UseOfSolution(**members, solution=SolutionRef.model_validate(row[1]))
        for members, row in zip(described, rows, strict=True)
    ]


async def _describe(
    session: AsyncSession,
    rows: Sequence[AnyRow],
    *,
    reader: Principal,
    most_transfers: int = MOST_TRANSFERS,
) -> list[dict[str, Any]]:
    """The members of `UseDetail` of rows (use, solution, experience)."""
    if not rows:
        return []
    transfers = await _transfers_of(
        session, [row[0].id for row in rows], reader=reader, limit=most_transfers
    )
    return [
        {name: getattr(use, name) for name in _USE_COLUMNS}
        | {
            "area": find_ref(use.area_key),
            "area_successors": successors_of(use.area_key),
            "experience": experience and schemas.Experience.model_validate(experience),
            "transfers": transfers.get(use.id, []),
        }
        for use, _, experience in rows
    ]


async def _transfers_of(
    session: AsyncSession, use_ids: Sequence[UUID], *, reader: Principal, limit: int
) -> dict[UUID, list[schemas.Transfer]]:
    rows = await transfer_repository.find_of_uses(session, use_ids, reader=reader, limit=limit)
    transfers: dict[UUID, list[schemas.Transfer]] = {}
    for row in rows:
        transfer = describe_transfer(row)
        for end in (transfer.from_use.id, transfer.to_use.id):
            transfers.setdefault(end, []).append(transfer)
    return transfers


def _keys_of(area: str) -> list[str]:
    return keys_over_time(require_known(area, parameter="area").key)


def _next_cursor(scope: str, rows: Sequence[AnyRow], page: Sequence[AnyRow]) -> str | None:
    return encode_cursor(scope, *_place(page[-1][0])) if len(rows) > len(page) else None


def _place(use: Use) -> tuple[CursorKey, ...]:
    return (TRUST[use.level], use.organization_name, str(use.id))


_TRANSFER_COLUMNS = schemas.Transfer.model_fields.keys() - {"solution", "from_use", "to_use"}
_USE_COLUMNS = UseDetail.model_fields.keys() - {
    "area", "area_successors", "experience", "transfers",
}  # fmt: skip
