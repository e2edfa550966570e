"""Loads the documented uses; what an editor or a municipality said is left alone."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.seeds.entries import InvalidEntry, UseEntry
from catalog.solutions.enums import Origin
from catalog.solutions.models import Solution
from catalog.uses.enums import UseLevel, Visibility
from catalog.uses.joining import join_uses
from catalog.uses.models import Use
from catalog.uses.service import find_all
from chassis.database import new_id

Key = tuple[str, str, str | None]


async def load_uses(
    session: AsyncSession,
    entries: Sequence[UseEntry],
    *,
    solutions: Mapping[str, Solution],
    now: datetime,
) -> None:
    """Make the documented uses of the sourced entries exactly these.

    What an editor added or changed is left alone.

    Raises:
        InvalidEntry: a use appears twice, or its solution is not among the entries.
    """
    wanted = _by_key(entries, solutions)
    slugs = {solution.id: slug for slug, solution in solutions.items()}
    rows = await find_all(session, list(slugs))
    known = {(slugs[row.solution_id], row.organization_name, row.area_key): row for row in rows}

    session.add_all(_new(wanted[key], solutions[key[0]]) for key in wanted.keys() - known.keys())
    for key, use in known.items():
        if _is_ours(use):
            await _bring_up_to_date(session, use, wanted.get(key), now=now)
    await session.flush()
    await join_uses(session, await find_all(session, list(slugs)), now=now)


def _by_key(entries: Sequence[UseEntry], solutions: Mapping[str, Solution]) -> dict[Key, UseEntry]:
    wanted: dict[Key, UseEntry] = {}
    for entry in entries:
        key = (entry.solution, entry.organization_name, entry.area_key)
        if entry.solution not in solutions:
            raise InvalidEntry(f"a use names the unknown solution {entry.solution}")
        if key in wanted:
            raise InvalidEntry(f"the use {key} appears twice")
        wanted[key] = entry
    return wanted


def _is_ours(use: Use) -> bool:
    return use.origin is Origin.SOURCED_ENTRY and use.level is UseLevel.DOCUMENTED


def _new(entry: UseEntry, solution: Solution) -> Use:
    return Use(
        id=new_id(),
        solution_id=solution.id,
        origin=Origin.SOURCED_ENTRY,
        visibility=Visibility.PUBLIC,
        version=1,
        **_facts(entry),
    )


async def _bring_up_to_date(
    session: AsyncSession, use: Use, entry: UseEntry | None, *, now: datetime
) -> None:
    if entry is None:
        await session.delete(use)
        return
    facts = _facts(entry)
    if all(getattr(use, name) == value for name, value in facts.items()):
        return
    for name, value in facts.items():
        setattr(use, name, value)
    use.version += 1
    use.updated_at = now


def _facts(entry: UseEntry) -> dict[str, Any]:
    facts = entry.model_dump(exclude={"solution"})
    return facts | {"land": entry.area_key[:2] if entry.area_key else None}
