"""What anyone may read of the revisions of a public entry."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.revisions import repository
from catalog.revisions.diff import changes_between
from catalog.revisions.models import Revision
from catalog.revisions.schemas import (
    ChainState,
    ChangedField,
    RevisionChanges,
    RevisionDetail,
    RevisionPage,
    RevisionParameters,
    RevisionSummary,
)
from catalog.revisions.service import chained_hash, find_latest, find_revision, hash_of
from catalog.revisions.wording import say
from catalog.solutions.labels import field_label
from catalog.solutions.service import find_public_id
from chassis.pagination import cursor_scope, decode_cursor, encode_cursor


async def list_revisions(
    session: AsyncSession, slug: str, parameters: RevisionParameters
) -> RevisionPage:
    """
    Raises:
        SolutionNotFound: there is no such public solution.
    """
    solution_id = await find_public_id(session, slug)
    scope = cursor_scope(f"list_revisions {solution_id}", parameters)
    keys = decode_cursor(parameters.cursor, scope, int)
    rows = await repository.find_page(
        session,
        solution_id,
        before=int(keys[0] or 0) if keys else None,
        limit=parameters.limit + 1,
    )
    page = rows[: parameters.limit]
    return RevisionPage(
        items=[RevisionSummary(**_summary(revision)) for revision in page],
        next_cursor=encode_cursor(scope, page[-1].number) if len(rows) > len(page) else None,
        total=await repository.count(session, solution_id),
        chain=await check_chain(session, solution_id),
    )


async def get_revision(session: AsyncSession, slug: str, *, number: int) -> RevisionDetail:
    """
    Raises:
        SolutionNotFound: there is no such public solution.
        RevisionNotFound: it has no such revision.
    """
    solution_id = await find_public_id(session, slug)
    revision = await find_revision(session, solution_id, number=number)
    latest = (await find_latest(session, [solution_id]))[solution_id]
    return RevisionDetail(**_summary(revision), content=_shown(revision, latest))


async def get_changes(
    session: AsyncSession, slug: str, *, number: int, since: int | None
) -> RevisionChanges:
    """Raises:
    SolutionNotFound: there is no such public solution.
    RevisionNotFound: it has no such revision.
    """
    solution_id = await find_public_id(session, slug)
    since = number - 1 if since is None else since
    latest = (await find_latest(session, [solution_id]))[solution_id]
    after = _shown(await find_revision(session, solution_id, number=number), latest)
    before = {}
    if since:
        before = _shown(await find_revision(session, solution_id, number=since), latest)
    changes = await say(session, changes_between(before, after))
    return RevisionChanges(since=since, number=number, changes=changes)


async def check_chain(session: AsyncSession, solution_id: UUID) -> ChainState:
    """Compute every hash anew from what is stored; takes as long as there are revisions."""
    previous_hash: str | None = None
    number = 0
    broken_at: int | None = None
    async for revision in repository.stream_all(session, solution_id):
        number += 1
        fits = (
            revision.number == number
            and revision.previous_hash == previous_hash
            and revision.content_hash == hash_of(revision.content)
            and revision.revision_hash == chained_hash(revision)
        )
        if not fits and broken_at is None:
            broken_at = revision.number
        previous_hash = revision.revision_hash
    return ChainState(is_intact=broken_at is None, revision_count=number, broken_at=broken_at)


def _summary(revision: Revision) -> dict[str, Any]:
    return {
        "number": revision.number,
        "status": revision.status,
        "review_depth": revision.review_depth,
        "reason": revision.reason,
        "published_at": revision.published_at,
        "author_organization_id": revision.author_organization_id,
        "changed": [
            ChangedField(field=name, label=field_label(name)) for name in revision.changed_fields
        ],
        "content_hash": revision.content_hash,
        "previous_hash": revision.previous_hash,
        "revision_hash": revision.revision_hash,
    }


def _shown(revision: Revision, latest: Revision) -> dict[str, Any]:
    """The content without contacts that are not public today: consent can be taken back.

    Source: Art. 7 (3) GDPR.
    """
    public = [c for c in latest.content.get("contacts", []) if c.get("has_consent")]
    contacts = [c for c in revision.content.get("contacts", []) if c in public]
    others = {name: value for name, value in revision.content.items() if name != "contacts"}
    return {**others, "contacts": contacts} if contacts else others
