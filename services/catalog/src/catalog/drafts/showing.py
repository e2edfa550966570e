"""What keepers of entries see of drafts: content, faults, and what would change."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts import policy, repository
from catalog.drafts.checklist import CHECKS
from catalog.drafts.enums import Severity
from catalog.drafts.errors import DraftNotFound
from catalog.drafts.findings import (
    Finding,
    Surroundings,
    judge,
    named_solutions,
    read_content,
)
from catalog.drafts.models import Draft
from catalog.drafts.repository import DraftFilter
from catalog.drafts.schemas import (
    ChecklistItem,
    DraftDetail,
    DraftedSolution,
    DraftParameters,
    DraftSummary,
)
from catalog.editors import is_editor
from catalog.keepers import require_keeper
from catalog.organizations.service import find_copies
from catalog.revisions.diff import changes_between
from catalog.revisions.service import content_of, find_latest
from catalog.revisions.wording import say
from catalog.solutions import service as solutions
from catalog.solutions.records import LocalizedLine
from chassis.identity import Principal
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor

UNNAMED = "Ohne Namen"


async def get_draft(
    session: AsyncSession, draft_id: UUID, *, principal: Principal, today: date
) -> DraftDetail:
    """
    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries.
        DraftNotFound: there is none, or its entry is not the caller's (same answer on purpose).
    """
    require_keeper(principal)
    draft = await repository.find(session, draft_id)
    if draft is None or not policy.may_see(principal, draft):
        raise not_found(draft_id)
    return await show(session, draft, principal=principal, today=today)


async def list_drafts(
    session: AsyncSession, parameters: DraftParameters, *, principal: Principal, today: date
) -> Page[DraftSummary]:
    """Drafts of the caller's entries, the last changed first."""
    require_keeper(principal)
    wanted = DraftFilter(parameters.status, owner_id=policy.listed_owner(principal))
    scope = cursor_scope("list_drafts", parameters)
    before = decode_cursor(parameters.cursor, scope, int, str)
    rows = await repository.find_page(session, wanted, before=before, limit=parameters.limit + 1)
    page = rows[: parameters.limit]
    drafts = [row[0] for row in page]
    judged = await judge_drafts(session, drafts, today=today)
    last = page[-1] if len(rows) > len(page) else None
    return Page(
        items=[
            DraftSummary(**_summary(draft, findings))
            for draft, findings in zip(drafts, judged, strict=True)
        ],
        next_cursor=encode_cursor(scope, last.changed_at_us, str(last[0].id)) if last else None,
        total=await repository.count(session, wanted),
    )


async def judge_draft(session: AsyncSession, draft: Draft, *, today: date) -> list[Finding]:
    """What is wrong with the draft now."""
    (findings,) = await judge_drafts(session, [draft], today=today)
    return findings


async def judge_drafts(
    session: AsyncSession, drafts: Sequence[Draft], *, today: date
) -> list[list[Finding]]:
    """Findings of each draft, with three statements however many there are."""
    readings = [read_content(draft.content) for draft in drafts]
    contents = [reading.content for reading in readings]
    slugs = {slug for content in contents for _, slug in named_solutions(content)}
    identifiers = {(i.scheme, i.value) for content in contents for i in content.identifiers}
    owners = {content.owner_id for content in contents if content.owner_id}
    public = await solutions.find_public_by_slug(session, sorted(slugs))
    holders = await solutions.find_identifier_holders(session, sorted(identifiers))
    copies = await find_copies(session, sorted(owners))
    return [
        judge(
            reading,
            Surroundings(
                today=today,
                own_slug=draft.solution.slug,
                public_slugs=frozenset(public),
                organization_ids=frozenset(copy.id for copy in copies),
                taken_identifiers=holders,
            ),
        )
        for draft, reading in zip(drafts, readings, strict=True)
    ]


async def show(
    session: AsyncSession, draft: Draft, *, principal: Principal, today: date
) -> DraftDetail:
    findings = await judge_draft(session, draft, today=today)
    published = await find_latest(session, [draft.solution_id])
    before = published[draft.solution_id].content if draft.solution_id in published else {}
    return DraftDetail(
        **_summary(draft, findings),
        content=draft.content,
        note=draft.note if is_editor(principal) else None,
        reason=LocalizedLine.model_validate(draft.reason) if draft.reason else None,
        findings=findings,
        import_findings=[Finding.model_validate(each) for each in draft.import_findings],
        changes=await say(session, changes_between(before, as_published(draft.content))),
        checklist=[
            ChecklistItem(
                id=check_id,
                label=check.label,
                needed_from=check.needed_from,
                is_checked=check_id in draft.checked,
            )
            for check_id, check in CHECKS.items()
        ],
    )


def _summary(draft: Draft, findings: Sequence[Finding]) -> dict[str, Any]:
    severities = [finding.severity for finding in findings]
    solution = draft.solution
    return {
        "id": draft.id,
        "name": name_of(draft.content),
        "solution": DraftedSolution.model_validate(solution, from_attributes=True),
        "status": draft.status,
        "origin": draft.origin,
        "base_revision": draft.base_revision,
        "is_outdated": draft.base_revision != solution.revision_number,
        "error_count": severities.count(Severity.ERROR),
        "warning_count": severities.count(Severity.WARNING),
        "version": draft.version,
        "created_at": draft.created_at,
        "updated_at": draft.updated_at,
        "submitted_at": draft.submitted_at,
    }


def as_published(raw: dict[str, Any]) -> dict[str, Any]:
    """What would become public, in the spelling of revisions; faulty content stays."""
    reading = read_content(raw)
    return raw if reading.faulty else content_of(reading.content)


def name_of(content: dict[str, Any]) -> str:
    name = content.get("name")
    return name.strip()[:200] or UNNAMED if isinstance(name, str) else UNNAMED


def not_found(draft_id: UUID) -> DraftNotFound:
    return DraftNotFound(f"There is no draft {draft_id}.")
