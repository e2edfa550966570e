"""Loads the sourced entries; running it again changes nothing."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from pathlib import Path

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.revisions.models import Revision
from catalog.revisions.service import content_of, find_latest, hash_of
from catalog.search.indexing import index_all
from catalog.seeds.entries import SolutionEntry, UseEntry, read_solutions, read_uses
from catalog.seeds.load_uses import load_uses
from catalog.seeds.synonyms import read_synonyms
from catalog.solutions.enums import Origin, ReviewDepth, SolutionStatus
from catalog.solutions.models import Solution
from catalog.solutions.publishing import (
    Review,
    Withdrawal,
    archive_solution,
    publish_solution,
)
from catalog.solutions.service import find_by_origin, find_edited
from catalog.synonyms.service import load_shipped
from catalog.uses.events import telling
from chassis.database import new_id

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("catalog")

REFERENCE = Path(__file__).parent / "reference"


def seed_files() -> Iterable[Path]:
    return REFERENCE.rglob("*.yaml")


async def load_seeds(session: AsyncSession) -> None:
    """Insert or update every sourced entry."""
    solutions = read_solutions(REFERENCE / "solutions")
    uses = read_uses(REFERENCE / "uses.yaml")
    now = datetime.now(UTC)
    await load_shipped(session, read_synonyms(REFERENCE / "synonyms.yaml"), now=now)
    await load_entries(session, solutions, uses, now=now)


async def load_entries(
    session: AsyncSession,
    entries: Sequence[SolutionEntry],
    uses: Sequence[UseEntry],
    *,
    now: datetime,
) -> None:
    """Make the sourced entries exactly these.

    What changed gets a revision and an event. An entry that vanished is archived: nothing is left
    to show, but its revisions stay. One that should stay reachable says `withdrawn` in its file.
    Entries of other origin are never touched, those included that were sourced once and then
    edited here: what people wrote wins over the files.
    """
    known = {row.slug: row for row in await find_by_origin(session, Origin.SOURCED_ENTRY)}
    edited = await find_edited(session, [e.slug for e in entries if e.slug not in known])
    latest = await find_latest(session, [solution.id for solution in known.values()])
    existing = known | edited
    solutions = existing | {e.slug: _new(e) for e in entries if e.slug not in existing}
    if edited:
        log.info("edited entries are left alone", slugs=sorted(edited))
    async with telling(session, [solution.id for solution in solutions.values()]):
        # One flush for all rows instead of one for each event.
        with session.no_autoflush:
            for entry in entries:
                solution = solutions[entry.slug]
                previous = latest.get(solution.id)
                if entry.slug not in edited and not _is_current(entry, solution, previous):
                    await _publish(session, entry, solution, previous, others=solutions, now=now)
            for slug in known.keys() - {entry.slug for entry in entries}:
                if known[slug].status is not SolutionStatus.ARCHIVED:
                    await archive_solution(session, known[slug], now=now)
        await session.flush()
        await load_uses(session, uses, solutions=solutions, now=now)
    await index_all(session, today=now.date())


def _new(entry: SolutionEntry) -> Solution:
    return Solution(
        id=new_id(),
        slug=entry.slug,
        kind=entry.content.kind,
        name=entry.content.name,
        origin=Origin.SOURCED_ENTRY,
        status=SolutionStatus.DRAFT,
    )


def _is_current(entry: SolutionEntry, solution: Solution, previous: Revision | None) -> bool:
    if previous is None or previous.content_hash != hash_of(content_of(entry.content)):
        return False
    if entry.withdrawn is None:
        return solution.status in (SolutionStatus.PUBLISHED, SolutionStatus.STALE)
    return solution.status_reason == entry.withdrawn.reason.model_dump()


async def _publish(
    session: AsyncSession,
    entry: SolutionEntry,
    solution: Solution,
    previous: Revision | None,
    *,
    others: dict[str, Solution],
    now: datetime,
) -> None:
    review = Review(
        depth=ReviewDepth.FORMALLY_CHECKED,
        reviewed_at=datetime.combine(entry.checked_on, time(), UTC),
        reason="Quellen neu gelesen" if previous else "Aus Quellen aufgenommen",
    )
    await publish_solution(
        session,
        solution,
        entry.content,
        review=review,
        previous=previous,
        others=others,
        now=now,
        withdrawal=_withdrawal(entry, others),
    )


def _withdrawal(entry: SolutionEntry, others: dict[str, Solution]) -> Withdrawal | None:
    if entry.withdrawn is None:
        return None
    successor = entry.withdrawn.successor
    return Withdrawal(
        reason=entry.withdrawn.reason,
        at=datetime.combine(entry.withdrawn.withdrawn_on, time(), UTC),
        successor=others[successor] if successor else None,
    )
