"""The way of a draft to the public: submitted, then published or rejected."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts import policy
from catalog.drafts.checklist import missing_checks
from catalog.drafts.enums import DraftStatus, Severity
from catalog.drafts.errors import ChecksMissing, DraftHasErrors, DraftNotInReview, DraftOutdated
from catalog.drafts.findings import Finding, has_errors, named_solutions
from catalog.drafts.models import Draft
from catalog.drafts.notices import published_notice, rejected_notice
from catalog.drafts.schemas import DraftDetail, Publication, PublishedRevision
from catalog.drafts.service import lock_draft, set_status, touch
from catalog.drafts.showing import as_published, judge_draft, show
from catalog.editors import require_editor
from catalog.imports.service import find_named_users
from catalog.revisions.diff import changes_between
from catalog.revisions.service import find_latest, find_revision
from catalog.revisions.wording import say
from catalog.search.indexing import index_solutions
from catalog.solutions import service as solutions
from catalog.solutions.content import SolutionContent
from catalog.solutions.enums import Origin
from catalog.solutions.models import Solution
from catalog.solutions.publishing import Review, publish_solution, take_over
from catalog.solutions.records import LocalizedLine
from catalog.uses.claiming import claim_uses
from catalog.uses.events import telling
from chassis.identity import Principal
from chassis.notices import tell

# Of an organisation, as editors may write it.
MAX_NAME = 200


async def submit_draft(
    session: AsyncSession,
    draft_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> DraftDetail:
    """Ask for a review.

    Raises:
        DraftNotFound: there is no such draft.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        DraftHasErrors: `findings` name them.
    """
    draft = await lock_draft(session, draft_id, if_match=if_match, principal=principal)
    await _check_is_sound(session, draft, now=now)
    hand_in(draft, principal=principal, now=now)
    await session.flush()
    return await show(session, draft, principal=principal, today=now.date())


def hand_in(draft: Draft, *, principal: Principal, now: datetime) -> None:
    """The caller has made sure that there are no errors."""
    set_status(draft, DraftStatus.IN_REVIEW)
    draft.submitted_at, draft.submitted_by = now, principal.subject
    touch(draft, now=now)


async def reject_draft(
    session: AsyncSession,
    draft_id: UUID,
    *,
    reason: LocalizedLine,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> DraftDetail:
    """Send a submitted draft back, with the reason.

    Raises:
        DraftNotFound: there is no such draft.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        DraftNotInReview: it was not submitted.
    """
    require_editor(principal)
    draft = await lock_draft(session, draft_id, if_match=if_match, principal=principal)
    _check_is_in_review(draft)
    set_status(draft, DraftStatus.REJECTED, reason=reason)
    touch(draft, now=now)
    await tell(session, rejected_notice(draft, reason=reason))
    await session.flush()
    return await show(session, draft, principal=principal, today=now.date())


async def publish_draft(
    session: AsyncSession,
    draft_id: UUID,
    publication: Publication,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> PublishedRevision:
    """Make the content of a draft what the public sees; the draft has done its work and goes.

    Entry, revision, event and search are written together or not at all.

    Raises:
        DraftNotFound: there is no such draft.
        DraftGone: somebody else published or deleted it while this request waited.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        DraftNotInReview: it was not submitted.
        FourEyesNeeded: the caller submitted it, or belongs to the owner of the entry.
        ChecksMissing: `missing` names the checks that this depth needs.
        DraftOutdated: another revision went public since; `published` and `drafted` show both.
        DraftHasErrors: `findings` name them.
    """
    require_editor(principal)
    draft = await lock_draft(session, draft_id, if_match=if_match, principal=principal)
    _check_is_in_review(draft)
    policy.require_reviewer(principal, draft)
    missing = missing_checks(publication.checked, depth=publication.review_depth)
    if missing:
        raise ChecksMissing("Check what is missing, or state less depth.", missing=missing)
    await _check_is_current(session, draft)
    await _check_is_sound(session, draft, now=now)

    solution = draft.solution
    content = SolutionContent.model_validate(draft.content)
    named = [slug for _, slug in named_solutions(content)]
    latest = await find_latest(session, [solution.id])
    take_over(solution)
    async with telling(session, [solution.id]):
        await publish_solution(
            session,
            solution,
            content,
            review=Review(publication.review_depth, reviewed_at=now, reason=publication.reason),
            previous=latest.get(solution.id),
            others=await solutions.find_public_by_slug(session, named),
            now=now,
        )
    if draft.origin is Origin.IMPORT:
        await _claim_named_uses(session, solution, now=now)
    await session.delete(draft)
    await tell(session, published_notice(solution))
    await session.flush()
    await index_solutions(session, [solution.id], today=now.date())
    revision = await find_revision(session, solution.id, number=solution.revision_number)
    return PublishedRevision(
        slug=solution.slug, revision_number=revision.number, revision_hash=revision.revision_hash
    )


async def _claim_named_uses(session: AsyncSession, solution: Solution, *, now: datetime) -> None:
    """Those whose place is beyond doubt; the others stay in the report of the import."""
    users = await find_named_users(session, solution.id)
    names = {user.areas[0].key: user.text[:MAX_NAME] for user in users if len(user.areas) == 1}
    await claim_uses(session, solution.id, names, claimed_by=solution.owner_id, now=now)


def _check_is_in_review(draft: Draft) -> None:
    if draft.status is not DraftStatus.IN_REVIEW:
        raise DraftNotInReview("Submit the draft first.")


async def _check_is_sound(session: AsyncSession, draft: Draft, *, now: datetime) -> None:
    findings = await judge_draft(session, draft, today=now.date())
    if has_errors(findings):
        raise DraftHasErrors("Correct what is listed.", findings=_errors(findings))


async def _check_is_current(session: AsyncSession, draft: Draft) -> None:
    current = draft.solution.revision_number
    if draft.base_revision == current:
        return
    latest = await find_revision(session, draft.solution_id, number=current)
    base = {}
    if draft.base_revision:
        revision = await find_revision(session, draft.solution_id, number=draft.base_revision)
        base = revision.content
    published = await say(session, changes_between(base, latest.content))
    drafted = await say(session, changes_between(base, as_published(draft.content)))
    raise DraftOutdated(
        f"Take revision {current} into account, then save with `base_revision` {current}.",
        base_revision=draft.base_revision,
        current_revision=current,
        published=[change.model_dump(mode="json") for change in published],
        drafted=[change.model_dump(mode="json") for change in drafted],
    )


def _errors(findings: list[Finding]) -> list[dict[str, object]]:
    return [
        finding.model_dump(mode="json")
        for finding in findings
        if finding.severity is Severity.ERROR
    ]
