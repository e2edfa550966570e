"""Writes revisions, each chained to the one before."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.revisions import repository
from catalog.revisions.errors import RevisionNotFound
from catalog.revisions.models import Revision
from catalog.solutions.content import SolutionContent
from catalog.solutions.models import Solution


def content_of(content: SolutionContent) -> dict[str, Any]:
    """As it is kept and hashed: without contacts that nobody consented to."""
    consented = [contact for contact in content.contacts if contact.has_consent]
    return content.model_copy(update={"contacts": consented}).as_json()


def hash_of(value: Any) -> str:
    """SHA-256 of the canonical JSON: keys sorted, no white space, UTF-8."""
    return hashlib.sha256(orjson.dumps(value, option=orjson.OPT_SORT_KEYS)).hexdigest()


async def find_latest(session: AsyncSession, solution_ids: Sequence[UUID]) -> dict[UUID, Revision]:
    latest = await repository.find_latest(session, solution_ids)
    return {revision.solution_id: revision for revision in latest}


async def find_revision(session: AsyncSession, solution_id: UUID, *, number: int) -> Revision:
    """
    Raises:
        RevisionNotFound: there is no such revision of this solution.
    """
    revision = await repository.find(session, solution_id, number)
    if revision is None:
        raise RevisionNotFound(f"There is no revision {number}.")
    return revision


def next_revision(
    solution: Solution,
    content: SolutionContent,
    *,
    previous: Revision | None,
    reason: str,
    now: datetime,
    author_organization_id: UUID | None = None,
) -> Revision:
    """The revision of a solution whose status and review depth are set already."""
    kept = content_of(content)
    before = previous.content if previous else {}
    revision = Revision(
        solution=solution,
        solution_id=solution.id,
        number=previous.number + 1 if previous else 1,
        status=solution.status,
        content=kept,
        changed_fields=sorted(
            name for name in kept.keys() | before.keys() if kept.get(name) != before.get(name)
        ),
        content_hash=hash_of(kept),
        previous_hash=previous.revision_hash if previous else None,
        review_depth=solution.review_depth,
        author_organization_id=author_organization_id,
        reason=reason,
        published_at=now,
    )
    revision.revision_hash = chained_hash(revision)
    return revision


def chained_hash(revision: Revision) -> str:
    """What `revision_hash` must be; recompute it to prove that nothing was changed."""
    return hash_of(
        [
            str(revision.solution_id),
            revision.number,
            revision.status,
            revision.content_hash,
            revision.previous_hash,
            revision.review_depth,
            str(revision.author_organization_id or ""),
            revision.reason,
            int(revision.published_at.timestamp() * 1_000_000),
        ]
    )
