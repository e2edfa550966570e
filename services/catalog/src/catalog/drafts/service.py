"""What keepers of entries and imports do with drafts before they are reviewed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts import policy, repository
from catalog.drafts.enums import DraftStatus
from catalog.drafts.errors import DraftExists, DraftGone, DraftHasUses, SlugFixed, SlugTaken
from catalog.drafts.findings import Finding
from catalog.drafts.models import Draft
from catalog.drafts.schemas import DraftChange, DraftDetail, NewDraft
from catalog.drafts.showing import name_of, not_found, show
from catalog.editors import is_editor
from catalog.keepers import require_keeper
from catalog.solutions import service as solutions
from catalog.solutions.content import SolutionContent, owned_by
from catalog.solutions.enums import Origin, SolutionKind, SolutionStatus
from catalog.solutions.errors import SolutionNotFound
from catalog.solutions.models import Solution
from catalog.solutions.records import LocalizedLine
from catalog.uses import service as uses
from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal


async def create_draft(
    session: AsyncSession, new: NewDraft, *, principal: Principal, now: datetime
) -> DraftDetail:
    """Begin a new entry, or the working copy of one that exists.

    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries, or not this one.
        SolutionNotFound: the entry to be changed does not exist.
        OwnerNotYours: the content names another organisation as owner.
        DraftExists: it is being changed already; `draft_id` names the draft.
        SlugTaken: another entry has the wanted short name.
    """
    require_keeper(principal)
    if new.solution is None:
        content = policy.with_own_owner(principal, new.content or {})
        solution = await _new_solution(
            session,
            content,
            slug=new.slug,
            owner_id=policy.listed_owner(principal),
            origin=Origin.ORGANIZATION,
        )
    else:
        solution_id = await solutions.find_kept_id(session, new.solution, principal=principal)
        solution = await solutions.lock(session, solution_id)
        await _check_has_no_draft(session, solution)
        stated = new.content or SolutionContent.model_validate(solution).as_json()
        content = policy.with_own_owner(principal, stated)
    draft = _new_draft(solution, content, origin=Origin.ORGANIZATION, now=now)
    session.add(draft)
    await session.flush()
    return await show(session, draft, principal=principal, today=now.date())


async def save_import(
    session: AsyncSession,
    *,
    content: dict[str, Any],
    solution_id: UUID | None,
    owner_id: UUID | None = None,
    origin: Origin,
    findings: Sequence[Finding],
    now: datetime,
) -> Draft:
    """Keep what an import read as a draft, with its solution; nothing becomes public.

    Without `solution_id` a new entry of `owner_id` begins; else the draft of that entry is made or
    replaced. What was said and checked about a replaced draft no longer counts.

    Raises:
        SolutionNotFound: there is no such solution.
    """
    draft = None
    if solution_id is None:
        solution = await _new_solution(
            session, content, slug=None, owner_id=owner_id, origin=origin
        )
    else:
        solution = await solutions.lock(session, solution_id)
        draft = await repository.find_for_update(session, solution.id)
    if draft is None:
        draft = _new_draft(solution, content, origin=origin, now=now)
        session.add(draft)
    else:
        draft.solution = solution
        draft.origin = origin
        draft.checked = []
        write(draft, content, now=now)
    draft.import_findings = [finding.model_dump(mode="json") for finding in findings]
    await session.flush()
    return draft


async def working_content(session: AsyncSession, solution: Solution) -> dict[str, Any]:
    """What an entry says now: its draft, else what is public; the caller has loaded the parts."""
    draft = await repository.find_for_update(session, solution.id)
    if draft is not None:
        return draft.content
    if solution.published_at is None:
        return {}
    return SolutionContent.model_validate(solution).as_json()


async def save_draft(
    session: AsyncSession,
    draft_id: UUID,
    change: DraftChange,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> DraftDetail:
    """Replace what a draft holds; changed content has to be submitted again.

    Raises:
        DraftNotFound: there is none, or its entry is not the caller's (same answer on purpose).
        PreconditionRequired, VersionConflict: the change is not made from the current version.
        OwnerNotYours: the content names another organisation as owner.
        SlugTaken, SlugFixed: the short name is not free, or the entry was public already.
    """
    draft = await lock_draft(session, draft_id, if_match=if_match, principal=principal)
    content = policy.with_own_owner(principal, change.content)
    if change.slug is not None:
        await _rename(session, draft.solution, change.slug)
    if is_editor(principal):
        draft.note = change.note
        draft.checked = [str(check) for check in change.checked]
    elif content != draft.content:
        draft.checked = []
    if change.base_revision is not None:
        draft.base_revision = min(max(change.base_revision, 0), draft.solution.revision_number)
    write(draft, content, now=now)
    await session.flush()
    return await show(session, draft, principal=principal, today=now.date())


async def delete_draft(
    session: AsyncSession, draft_id: UUID, *, if_match: str | None, principal: Principal
) -> None:
    """Throw a draft away, and the entry with it when it was never public.

    Raises:
        DraftNotFound: there is none, or its entry is not the caller's (same answer on purpose).
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        DraftHasUses: the entry would go with it, and with that what is known of its uses.
    """
    draft = await lock_draft(session, draft_id, if_match=if_match, principal=principal)
    is_new = draft.solution.published_at is None
    if is_new:
        await _check_has_no_uses(session, draft.solution)
    await session.delete(draft)
    if is_new:
        await session.flush()
        await session.delete(draft.solution)
    await session.flush()


async def open_draft(
    session: AsyncSession, solution_id: UUID, *, principal: Principal, now: datetime
) -> UUID:
    """The draft of an entry that the caller keeps, begun where there is none."""
    solution = await solutions.lock(session, solution_id)
    draft = await repository.find_for_update(session, solution_id)
    if draft is None:
        stated = SolutionContent.model_validate(solution).as_json()
        content = policy.with_own_owner(principal, stated)
        draft = _new_draft(solution, content, origin=Origin.ORGANIZATION, now=now)
        session.add(draft)
        await session.flush()
    return draft.id


async def hand_draft_over(session: AsyncSession, solution: Solution, *, now: datetime) -> None:
    """Let the draft of an entry, if there is one, follow it to the owner that it has now.

    What was submitted has to be submitted again: its new owner has not asked for a review. The
    revision that says who owns the entry is taken into account.
    """
    draft = await repository.find_for_update(session, solution.id)
    if draft is None:
        return
    draft.solution = solution
    draft.content = owned_by(draft.content, solution.owner_id)
    if draft.base_revision == solution.revision_number - 1:
        draft.base_revision = solution.revision_number
    if draft.status is DraftStatus.IN_REVIEW:
        set_status(draft, DraftStatus.DRAFT)
    touch(draft, now=now)


async def drop_unpublished(session: AsyncSession, solution: Solution) -> bool:
    """Throw an entry away with its draft, where it was never public and no use is recorded."""
    draft = await repository.find_for_update(session, solution.id)
    if solution.published_at is not None or await uses.find_all(session, [solution.id]):
        return False
    if draft is not None:
        await session.delete(draft)
        await session.flush()
    await session.delete(solution)
    await session.flush()
    return True


async def lock_draft(
    session: AsyncSession, draft_id: UUID, *, if_match: str | None, principal: Principal
) -> Draft:
    """The draft with its solution and all parts of it; who else wants to change it waits.

    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries.
        DraftNotFound: there is none, or its entry is not the caller's (same answer on purpose).
        DraftGone: it vanished while waiting.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
    """
    require_keeper(principal)
    solution_id = await repository.find_solution_id(session, draft_id)
    if solution_id is None:
        raise not_found(draft_id)
    # Always the solution first: publication, withdrawal and imports lock in the same order.
    try:
        solution = await solutions.lock(session, solution_id)
    except SolutionNotFound:
        raise _gone() from None
    draft = await repository.find_for_update(session, solution_id)
    if draft is None or draft.id != draft_id:
        raise _gone()
    draft.solution = solution
    if not policy.may_see(principal, draft):
        raise not_found(draft_id)
    check_version(if_match, draft.version)
    return draft


def write(draft: Draft, content: dict[str, Any], *, now: datetime) -> None:
    if content != draft.content:
        draft.content = content
        set_status(draft, DraftStatus.DRAFT)
        if draft.solution.published_at is None:
            draft.solution.kind, draft.solution.name = _kind_of(content), name_of(content)
    touch(draft, now=now)


def set_status(draft: Draft, status: DraftStatus, *, reason: LocalizedLine | None = None) -> None:
    """The entry has the same status as long as it was never public."""
    draft.status = status
    draft.reason = reason.model_dump() if reason else None
    if status is not DraftStatus.IN_REVIEW:
        draft.submitted_at = draft.submitted_by = None
    if draft.solution.published_at is None:
        draft.solution.status = SolutionStatus(status)
        draft.solution.status_reason = draft.reason


def touch(draft: Draft, *, now: datetime) -> None:
    draft.version += 1
    draft.updated_at = now


async def _new_solution(
    session: AsyncSession,
    content: dict[str, Any],
    *,
    slug: str | None,
    owner_id: UUID | None,
    origin: Origin,
) -> Solution:
    if slug is not None and not await solutions.is_slug_free(session, slug):
        raise _taken(slug)
    solution = Solution(
        id=new_id(),
        slug=slug or await solutions.find_free_slug(session, name_of(content)),
        kind=_kind_of(content),
        name=name_of(content),
        owner_id=owner_id,
        origin=origin,
        status=SolutionStatus.DRAFT,
        revision_number=0,
    )
    session.add(solution)
    await session.flush()
    return solution


def _new_draft(
    solution: Solution, content: dict[str, Any], *, origin: Origin, now: datetime
) -> Draft:
    return Draft(
        id=new_id(),
        solution=solution,
        solution_id=solution.id,
        origin=origin,
        status=DraftStatus.DRAFT,
        content=content,
        base_revision=solution.revision_number,
        checked=[],
        import_findings=[],
        version=1,
        created_at=now,
        updated_at=now,
    )


async def _check_has_no_draft(session: AsyncSession, solution: Solution) -> None:
    draft = await repository.find_for_update(session, solution.id)
    if draft is not None:
        raise DraftExists(f"Go on with the draft {draft.id}.", draft_id=str(draft.id))


async def _check_has_no_uses(session: AsyncSession, solution: Solution) -> None:
    recorded = await uses.find_all(session, [solution.id])
    if recorded:
        raise DraftHasUses(
            f"Delete the uses of {solution.slug} first, or keep the draft.", uses=len(recorded)
        )


async def _rename(session: AsyncSession, solution: Solution, slug: str) -> None:
    if slug == solution.slug:
        return
    if solution.published_at is not None:
        raise SlugFixed(f"{solution.slug} has been public; its address stays.")
    if not await solutions.is_slug_free(session, slug):
        raise _taken(slug)
    solution.slug = slug


def _kind_of(content: dict[str, Any]) -> SolutionKind:
    """A row needs one; publication replaces it by what is stated."""
    kind = content.get("kind")
    return SolutionKind(kind) if kind in list(SolutionKind) else SolutionKind.SOFTWARE


def _taken(slug: str) -> SlugTaken:
    return SlugTaken(f"{slug} is taken; choose another one.")


def _gone() -> DraftGone:
    return DraftGone("Look at what is public now, then begin a new draft if it is still needed.")
