"""Loads invented entries that show what nobody has told of yet; each is marked as demo."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from pydantic import Field
from ruamel.yaml import YAML
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.indexing import index_solutions
from catalog.solutions.content import SolutionContent
from catalog.solutions.enums import Origin, ReviewDepth, SolutionStatus
from catalog.solutions.models import Solution
from catalog.solutions.publishing import Review, publish_solution
from catalog.solutions.records import LocalizedLine, PartialDate, Record
from catalog.solutions.service import find_by_origin
from catalog.uses.enums import TransferOutcome, UseLevel, UseStatus, Visibility
from catalog.uses.models import Experience, Transfer, Use
from chassis.database import new_id
from chassis.types import Line, Slug

FILE = Path(__file__).with_name("demo.yaml")
MARK = "Demo: "
SOURCE = "Demo, erfunden"
# Who confirms and replies in the demo; not the id of anybody.
NOBODY = uuid5(UUID(int=0), "demo")


class DemoExperience(Record):
    effort_days: int | None = None
    cost_from_cents: int | None = None
    cost_to_cents: int | None = None
    what_worked: LocalizedLine | None = None
    what_did_not_work: LocalizedLine | None = None
    would_choose_again: bool | None = None
    reply: LocalizedLine | None = None


class DemoUse(Record):
    """In an invented place: without an area it counts for no real one."""

    organization_name: Line = Field(pattern=f"^{MARK}")
    status: UseStatus
    level: UseLevel
    since: PartialDate | None = None
    until: PartialDate | None = None
    solution_version: Line | None = None
    experience: DemoExperience | None = None


class DemoTransfer(Record):
    from_name: Line = Field(alias="from")
    to_name: Line = Field(alias="to")
    outcome: TransferOutcome
    effort_days: int | None = None
    cost_from_cents: int | None = None
    cost_to_cents: int | None = None
    adaptation: LocalizedLine | None = None
    blockers: LocalizedLine | None = None


class DemoEntry(Record):
    slug: Slug = Field(pattern="^demo-")
    content: SolutionContent
    uses: list[DemoUse]
    transfers: list[DemoTransfer]


def demo_files() -> Iterable[Path]:
    return [FILE]


def read_demo() -> list[DemoEntry]:
    return [DemoEntry.model_validate(raw) for raw in YAML(typ="safe").load(FILE.read_bytes())]


async def load_demo(session: AsyncSession) -> None:
    """Add the demo entries that are not there yet; what people made of the others stays."""
    now = datetime.now(UTC)
    known = {solution.slug for solution in await find_by_origin(session, Origin.DEMO)}
    added = [
        await _add(session, entry, now=now) for entry in read_demo() if entry.slug not in known
    ]
    await session.flush()
    await index_solutions(session, added, today=now.date())


async def _add(session: AsyncSession, entry: DemoEntry, *, now: datetime) -> UUID:
    content = entry.content
    solution = Solution(
        id=new_id(),
        slug=entry.slug,
        kind=content.kind,
        name=content.name,
        origin=Origin.DEMO,
        status=SolutionStatus.DRAFT,
    )
    review = Review(ReviewDepth.FORMALLY_CHECKED, reviewed_at=now, reason=SOURCE)
    await publish_solution(
        session, solution, content, review=review, previous=None, others={}, now=now
    )
    await session.flush()
    uses = {use.organization_name: _use(solution, use, now=now) for use in entry.uses}
    session.add_all(uses.values())
    await session.flush()
    session.add_all(
        _experience(uses[use.organization_name], use.experience, now=now)
        for use in entry.uses
        if use.experience
    )
    session.add_all(
        Transfer(
            id=new_id(),
            from_use_id=uses[transfer.from_name].id,
            to_use_id=uses[transfer.to_name].id,
            visibility=Visibility.PUBLIC,
            source_label=SOURCE,
            **transfer.model_dump(exclude={"from_name", "to_name"}),
        )
        for transfer in entry.transfers
    )
    return solution.id


def _use(solution: Solution, use: DemoUse, *, now: datetime) -> Use:
    confirmed: dict[str, Any] = {
        "confirmed_by": NOBODY,
        "confirmed_at": now,
        "confirmation_expires_on": date(now.year + 2, 1, 1),
    }
    return Use(
        id=new_id(),
        solution_id=solution.id,
        origin=Origin.DEMO,
        visibility=Visibility.PUBLIC,
        source_label=SOURCE,
        checked_on=now.date(),
        **use.model_dump(exclude={"experience"}),
        **(confirmed if use.level is UseLevel.CONFIRMED else {}),
    )


def _experience(use: Use, told: DemoExperience, *, now: datetime) -> Experience:
    replied: dict[str, Any] = {"replied_by": NOBODY, "replied_at": now} if told.reply else {}
    return Experience(
        id=new_id(),
        use_id=use.id,
        visibility=Visibility.PUBLIC,
        source_label=SOURCE,
        **told.model_dump(),
        **replied,
    )
