"""Puts content before the public: rows, revision and event belong together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.revisions.models import Revision
from catalog.revisions.service import next_revision
from catalog.solutions.completeness import MustField
from catalog.solutions.content import ContentFields, SolutionContent, owned_by
from catalog.solutions.enums import Origin, ReviewDepth, SolutionStatus
from catalog.solutions.errors import SolutionIncomplete
from catalog.solutions.events import ARCHIVED, CHANGED, PUBLISHED, WITHDRAWN, solution_changed
from catalog.solutions.models import (
    Claim,
    OperatorModel,
    Prerequisite,
    Solution,
    SolutionIdentifier,
    SourceRecord,
    StandardSupport,
)
from catalog.solutions.records import LocalizedLine
from chassis import events

PARTS: Mapping[str, type[Any]] = {
    "identifiers": SolutionIdentifier,
    "claims": Claim,
    "supports": StandardSupport,
    "operator_models": OperatorModel,
    "prerequisites": Prerequisite,
    "sources": SourceRecord,
}


@dataclass(frozen=True, slots=True)
class Review:
    """How deep content was looked at before it goes public, when, and why it changes."""

    depth: ReviewDepth
    reviewed_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why an entry is no longer recommended, and what stands in for it."""

    reason: LocalizedLine
    at: datetime
    successor: Solution | None


async def publish_solution(
    session: AsyncSession,
    solution: Solution,
    content: SolutionContent,
    *,
    review: Review,
    previous: Revision | None,
    others: Mapping[str, Solution],
    now: datetime,
    withdrawal: Withdrawal | None = None,
) -> None:
    """Replace what the public sees of a solution.

    The caller has loaded the solution with its parts, knows its latest revision, and holds in
    `others` every solution that the content names by slug.

    Raises:
        SolutionIncomplete: a must field has neither a value nor an explicit unknown.
    """
    completeness = content.completeness()
    if completeness.unstated:
        fields = ", ".join(completeness.unstated)
        raise SolutionIncomplete(f"{solution.slug}: state a value or an unknown for {fields}.")

    await _clear_unique_parts(session, solution)
    write_content(solution, content, others=others)
    solution.known_fields, solution.must_fields = completeness.known, completeness.total
    solution.review_depth, solution.reviewed_at = review.depth, review.reviewed_at
    solution.published_at = solution.published_at or now
    solution.updated_at = now
    solution.status = SolutionStatus.WITHDRAWN if withdrawal else SolutionStatus.PUBLISHED
    solution.status_reason = withdrawal.reason.model_dump() if withdrawal else None
    solution.withdrawn_at = withdrawal.at if withdrawal else None
    solution.successor = withdrawal.successor if withdrawal else None
    revision = next_revision(solution, content, previous=previous, reason=review.reason, now=now)
    solution.revision_number = revision.number
    session.add_all([solution, revision])
    await events.record(session, solution_changed(solution, _event_type(previous, withdrawal)))


def take_over(solution: Solution) -> None:
    """From now on the sourced files no longer decide about this entry: it was edited here."""
    if solution.origin is Origin.SOURCED_ENTRY:
        solution.origin = Origin.ORGANIZATION


async def withdraw_solution(
    session: AsyncSession,
    solution: Solution,
    withdrawal: Withdrawal,
    *,
    previous: Revision,
    now: datetime,
) -> None:
    """Stop recommending an entry; it stays reachable with the reason, as a further revision."""
    solution.status = SolutionStatus.WITHDRAWN
    solution.status_reason = withdrawal.reason.model_dump()
    solution.withdrawn_at = withdrawal.at
    solution.successor = withdrawal.successor
    solution.updated_at = now
    content = SolutionContent.model_validate(previous.content)
    reason = withdrawal.reason.de
    revision = next_revision(solution, content, previous=previous, reason=reason, now=now)
    solution.revision_number = revision.number
    session.add(revision)
    await events.record(session, solution_changed(solution, WITHDRAWN))


async def hand_solution_over(
    session: AsyncSession,
    solution: Solution,
    owner_id: UUID,
    *,
    previous: Revision | None,
    reason: str,
    now: datetime,
) -> None:
    """Give an entry another owner; where it was public, as a further revision."""
    take_over(solution)
    solution.owner_id = owner_id
    solution.unknown = [field for field in solution.unknown if field != MustField.OWNER]
    solution.updated_at = now
    if previous is None:
        return
    content = SolutionContent.model_validate(owned_by(previous.content, owner_id))
    solution.known_fields = content.completeness().known
    revision = next_revision(
        solution,
        content,
        previous=previous,
        reason=reason,
        now=now,
        author_organization_id=owner_id,
    )
    solution.revision_number = revision.number
    session.add(revision)
    await events.record(session, solution_changed(solution, CHANGED))


async def archive_solution(
    session: AsyncSession,
    solution: Solution,
    *,
    now: datetime,
    reason: LocalizedLine | None = None,
) -> None:
    """Take an entry away from the public; row and revisions stay."""
    solution.status = SolutionStatus.ARCHIVED
    solution.status_reason = reason.model_dump() if reason else None
    solution.withdrawn_at = None
    solution.updated_at = now
    await events.record(session, solution_changed(solution, ARCHIVED))


async def _clear_unique_parts(session: AsyncSession, solution: Solution) -> None:
    """New rows are written before old ones are deleted, and would collide with their twins."""
    if solution.identifiers or solution.supports:
        solution.identifiers, solution.supports = [], []
        await session.flush()


def write_content(
    solution: Solution, content: SolutionContent, *, others: Mapping[str, Solution]
) -> None:
    """Copy content into a row and its parts, which are replaced as a whole."""
    for name in ContentFields.model_fields.keys() - PARTS.keys():
        setattr(solution, name, _stored(getattr(content, name)))
    for name, table in PARTS.items():
        records = enumerate(getattr(content, name))
        rows = [table(position=place, **_columns(record)) for place, record in records]
        setattr(solution, name, rows)
    solution.part_of = others[content.part_of] if content.part_of else None
    solution.fork_of = others[content.fork_of] if content.fork_of else None
    solution.similar = [others[slug] for slug in content.similar]


def _columns(record: BaseModel) -> dict[str, Any]:
    return {name: _stored(value) for name, value in record}


def _stored(value: Any) -> Any:
    """Records become JSON; everything else has a column type of its own."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, list):
        return [_stored(item) for item in value]
    return value


def _event_type(previous: Revision | None, withdrawal: Withdrawal | None) -> str:
    if withdrawal is not None:
        return WITHDRAWN
    return CHANGED if previous else PUBLISHED
