"""Keeps what search reads in step with what it is derived from."""

import asyncio
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, cast, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from catalog.organizations.schemas import OrganizationRef
from catalog.organizations.service import find_copies
from catalog.search import index_rows
from catalog.search.changes import note_change
from catalog.search.document import (
    Surroundings,
    card,
    code_of,
    facet_values,
    gist,
    name_order,
    neutral_order,
    words,
)
from catalog.search.models import SearchEntry
from catalog.search.typos import deletions
from catalog.solutions.enums import LISTED_STATUSES
from catalog.solutions.models import Solution
from catalog.uses.models import Use
from catalog.uses.service import group_public
from reference.german import load_lexicon, stem

# Another one whenever the same solution would give another entry: what was written before is made
# anew by the worker.
VERSION = 1
# Few, because a transaction in which nothing is asked for half a minute is ended by the server.
BATCH_SIZE = 100
# From here on the numbers of entries for each word are counted anew.
MANY = 500
# Longer ones are addresses and numbers, nothing that somebody types.
LONGEST_WORD = 40


async def index_solutions(
    session: AsyncSession, solution_ids: Sequence[UUID], *, today: date
) -> None:
    """Write the entries of these solutions anew; what is not listed has none."""
    if not solution_ids:
        return
    await _index_batches(session, solution_ids, today=today)
    if len(solution_ids) > MANY:
        await index_rows.recount_words(session)
    await note_change(session, solution_ids)


async def index_all(session: AsyncSession, *, today: date) -> None:
    """All at once, for a catalogue that has just been filled."""
    ids = (await session.scalars(select(Solution.id).order_by(Solution.id))).all()
    await _index_batches(session, ids, today=today)
    await index_rows.recount_words(session)
    await note_change(session)


async def index_outdated(session: AsyncSession, *, today: date) -> int:
    """Write the next entries that are missing or of another version; how many there were."""
    is_current = (SearchEntry.solution_id == Solution.id) & (SearchEntry.version == VERSION)
    outdated = (
        select(Solution.id)
        .where(Solution.status.in_(LISTED_STATUSES), ~exists().where(is_current))
        .order_by(Solution.id)
        .limit(BATCH_SIZE)
    )
    ids = (await session.scalars(outdated)).all()
    await index_solutions(session, ids, today=today)
    return len(ids)


async def find_all(session: AsyncSession) -> list[Sequence[UUID]]:
    """The ids of all solutions, in batches of what one transaction should write."""
    ids = (await session.scalars(select(Solution.id).order_by(Solution.id))).all()
    return [ids[start : start + BATCH_SIZE] for start in range(0, len(ids), BATCH_SIZE)]


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


async def _index_batches(session: AsyncSession, ids: Sequence[UUID], *, today: date) -> None:
    await asyncio.to_thread(load_lexicon)
    for start in range(0, len(ids), BATCH_SIZE):
        await _index_batch(session, ids[start : start + BATCH_SIZE], today=today)


async def _index_batch(session: AsyncSession, ids: Sequence[UUID], *, today: date) -> None:
    solutions = await _find_listed(session, ids)
    uses = await group_public(session, ids)
    copies = {copy.id: copy for copy in await find_copies(session, _makers(solutions))}
    rows: list[dict[str, Any]] = []
    values: set[tuple[str, str]] = set()
    spellings: dict[str, str] = {}
    for solution in solutions:
        around = _surroundings(solution, uses[solution.id], copies)
        has = facet_values(solution, around, today=today)
        document = words(solution, around)
        values |= has
        spellings |= document.spellings
        rows.append(
            {
                "solution_id": solution.id,
                "document": document.document(),
                "codes": sorted(code_of(*value) for value in has),
                "card": card(solution, around),
                "gist": gist(solution),
                "version": VERSION,
                "name_order": name_order(solution.name),
                "neutral_order": neutral_order(solution.id),
                "updated_at": solution.updated_at,
            }
        )
    await index_rows.replace_entries(session, ids, rows)
    await index_rows.add_facets(session, [_facet_row(*value) for value in sorted(values)])
    await _add_words(session, spellings)


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


def _facet_row(facet: str, value: str) -> dict[str, Any]:
    return {"code": code_of(facet, value), "facet": facet, "value": value}


async def _add_words(session: AsyncSession, spellings: dict[str, str]) -> None:
    """Sorted: two that add the same words at the same time wait for each other once, not twice."""
    words = [
        word for word in sorted(spellings) if 2 <= len(word) <= LONGEST_WORD and not word.isdigit()
    ]
    known = await index_rows.find_known_words(session, words)
    rows = [
        {
            "word": word,
            "spelling": spellings[word],
            "stem": stem(word),
            "entries": 1,
            "deletions": deletions(word),
        }
        for word in words
        if word not in known
    ]
    await index_rows.add_words(session, rows)
