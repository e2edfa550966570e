"""Keeps `search_entry` in step with what it is derived from."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, cast, delete, func, literal_column, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from catalog.organizations.schemas import OrganizationRef
from catalog.organizations.service import find_copies
from catalog.search.document import (
    Surroundings,
    facet_tokens,
    name_order,
    neutral_order,
    weighted_words,
)
from catalog.search.models import SearchEntry
from catalog.search.repository import GERMAN
from catalog.solutions.enums import LISTED_STATUSES
from catalog.solutions.models import Solution
from catalog.uses.models import Use
from catalog.uses.service import find_all_public

BATCH_SIZE = 500


async def index_solutions(
    session: AsyncSession, solution_ids: Sequence[UUID], *, today: date
) -> None:
    """Write the entries of these solutions anew; what is not listed has none."""
    for start in range(0, len(solution_ids), BATCH_SIZE):
        await _index_batch(session, solution_ids[start : start + BATCH_SIZE], today=today)


async def index_all(session: AsyncSession, *, today: date) -> None:
    """For a new register, another way to search, and claims that have expired."""
    ids = (await session.scalars(select(Solution.id).order_by(Solution.id))).all()
    await index_solutions(session, ids, today=today)


async def index_made_by(
    session: AsyncSession, organization_ids: Sequence[UUID], *, today: date
) -> None:
    """For organisations whose name or kind changed."""
    made = or_(
        Solution.owner_id.in_(organization_ids),
        Solution.further_maker_ids.bool_op("&&")(cast(organization_ids, ARRAY(Uuid))),
    )
    ids = (await session.scalars(select(Solution.id).where(made).order_by(Solution.id))).all()
    await index_solutions(session, ids, today=today)


async def _index_batch(session: AsyncSession, ids: Sequence[UUID], *, today: date) -> None:
    await session.execute(delete(SearchEntry).where(SearchEntry.solution_id.in_(ids)))
    solutions = await _find_listed(session, ids)
    uses: defaultdict[UUID, list[Use]] = defaultdict(list)
    for use in await find_all_public(session, ids):
        uses[use.solution_id].append(use)
    copies = {copy.id: copy for copy in await find_copies(session, _makers(solutions))}
    rows = [
        _row(solution, _surroundings(solution, uses[solution.id], copies), today=today)
        for solution in solutions
    ]
    if rows:
        await session.execute(_INSERT, rows)


async def _find_listed(session: AsyncSession, ids: Sequence[UUID]) -> Sequence[Solution]:
    statement = (
        select(Solution)
        .where(Solution.id.in_(ids), Solution.status.in_(LISTED_STATUSES))
        .order_by(Solution.id)
        .options(
            selectinload(Solution.claims),
            selectinload(Solution.supports),
            selectinload(Solution.operator_models),
        )
    )
    return (await session.scalars(statement)).all()


def _makers(solutions: Sequence[Solution]) -> list[UUID]:
    owners = {solution.owner_id for solution in solutions if solution.owner_id}
    return [*owners.union(*(solution.further_maker_ids for solution in solutions))]


def _surroundings(
    solution: Solution, uses: Sequence[Use], copies: dict[UUID, OrganizationRef]
) -> Surroundings:
    return Surroundings(
        uses=uses,
        owner=copies.get(solution.owner_id) if solution.owner_id else None,
        makers=[copies[maker] for maker in solution.further_maker_ids if maker in copies],
    )


def _row(solution: Solution, around: Surroundings, *, today: date) -> dict[str, Any]:
    return {
        "solution_id": solution.id,
        "tokens": facet_tokens(solution, around, today=today),
        "name_order": name_order(solution.name),
        "neutral_order": neutral_order(solution.id),
        "updated_at": solution.updated_at,
        **weighted_words(solution, around),
    }


def _weighted(weight: str) -> Any:
    words = func.to_tsvector(GERMAN, bindparam(weight))
    return func.setweight(words, literal_column(f"'{weight.upper()}'"))


_INSERT = insert(SearchEntry).values(
    document=_weighted("a").concat(_weighted("b")).concat(_weighted("c")).concat(_weighted("d"))
)
