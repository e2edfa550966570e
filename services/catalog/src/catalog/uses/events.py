"""What the feed says about uses, experiences and transfers, once they are public."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from catalog.solutions.models import Solution
from catalog.uses.models import Experience, Transfer, Use
from catalog.uses.policy import may_read_experience, may_read_transfer, may_read_use
from chassis import events
from chassis.events import Change
from chassis.identity import ANONYMOUS


class Subject(NamedTuple):
    noun: str
    id: UUID
    link: str


@asynccontextmanager
async def telling(session: AsyncSession, solution_ids: Sequence[UUID]) -> AsyncIterator[None]:
    """Record what the public sees come, change and go around these solutions.

    Public or not depends on several rows: a use takes its experience and transfers with it, and a
    solution its uses. So it is compared, not foretold.
    """
    before = await _find_public(session, solution_ids)
    yield
    await session.flush()
    after = await _find_public(session, solution_ids)
    await events.record(session, *_changes(before, after))


def _changes(before: Mapping[Subject, int], after: Mapping[Subject, int]) -> Iterator[Change]:
    for subject, version in after.items():
        if subject not in before:
            yield _change(subject, "published", version)
        elif before[subject] != version:
            yield _change(subject, "changed", version)
    for subject in before.keys() - after.keys():
        yield _change(subject, "removed", before[subject] + 1)


def _change(subject: Subject, verb: str, version: int) -> Change:
    return Change(
        type=f"de.stufenplan.catalog.{subject.noun}.{verb}.v1",
        subject=str(subject.id),
        version=version,
        link=subject.link,
        is_tombstone=verb == "removed",
    )


async def _find_public(session: AsyncSession, solution_ids: Sequence[UUID]) -> dict[Subject, int]:
    """The version of everything that anybody may read."""
    to_use = aliased(Use)
    of_solution = Use.solution_id.in_(solution_ids)
    uses = (
        select(literal("use"), Use.id, Use.id, Use.version)
        .join(Solution, Solution.id == Use.solution_id)
        .where(of_solution, may_read_use(ANONYMOUS))
    )
    experiences = (
        select(literal("experience"), Experience.id, Use.id, Experience.version)
        .join(Use, Use.id == Experience.use_id)
        .join(Solution, Solution.id == Use.solution_id)
        .where(of_solution, may_read_use(ANONYMOUS), may_read_experience(ANONYMOUS))
    )
    transfers = (
        select(literal("transfer"), Transfer.id, Use.id, Transfer.version)
        .join(Use, Use.id == Transfer.from_use_id)
        .join(to_use, to_use.id == Transfer.to_use_id)
        .join(Solution, Solution.id == Use.solution_id)
        .where(
            of_solution,
            may_read_transfer(ANONYMOUS, to_use),
            may_read_use(ANONYMOUS),
            may_read_use(ANONYMOUS, to_use),
        )
    )
    rows = await session.execute(union_all(uses, experiences, transfers))
    return {
        Subject(noun, subject_id, _link(noun, subject_id, use_id)): version
        for noun, subject_id, use_id, version in rows
    }


def _link(noun: str, subject_id: UUID, use_id: UUID) -> str:
    if noun == "transfer":
        return f"/v1/transfers/{subject_id}"
    return f"/v1/uses/{use_id}/experience" if noun == "experience" else f"/v1/uses/{use_id}"
