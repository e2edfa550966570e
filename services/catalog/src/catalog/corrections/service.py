"""What can be done with suggested corrections."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.corrections import policy, repository
from catalog.corrections.errors import (
    CorrectionAnswered,
    CorrectionNotFound,
    LooksLikeSpam,
    TooManyCorrections,
)
from catalog.corrections.models import Correction, CorrectionStatus
from catalog.corrections.notices import suggested_notice
from catalog.corrections.repository import CorrectionFilter
from catalog.corrections.schemas import (
    AnsweredCorrection,
    CorrectionAnswer,
    CorrectionParameters,
    CorrectionReceipt,
    CorrectionSummary,
    NewCorrection,
)
from catalog.corrections.spam import sign_of_spam
from catalog.drafts import service as drafts
from catalog.solutions import service as solutions
from catalog.solutions.labels import field_label
from catalog.solutions.models import Solution
from catalog.solutions.records import LocalizedLine
from catalog.solutions.schemas import SolutionRef
from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.notices import tell
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor
from chassis.problems import wrong_member

# Who keeps an entry has to be able to read what waits; more than that is no help.
MOST_OPEN = 50


async def suggest_correction(
    session: AsyncSession, slug: str, new: NewCorrection, *, now: datetime
) -> CorrectionReceipt:
    """Tell who keeps an entry what should be different in it.

    Raises:
        SolutionNotFound: there is none, or the public may not see it.
        LooksLikeSpam: `sign` says what to change.
        TooManyCorrections: too many wait for an answer already.
    """
    solution = await solutions.find_public_owned(session, slug)
    sign = sign_of_spam(new.text, hidden_field=new.website, opened_at=new.opened_at, now=now)
    if sign is not None:
        raise LooksLikeSpam("Take your time, with two links at most.", sign=sign.value)
    if await repository.count_open(session, solution.id) >= MOST_OPEN:
        raise TooManyCorrections("Please come back when some have been answered.")
    correction = Correction(
        id=new_id(),
        solution_id=solution.id,
        status=CorrectionStatus.OPEN,
        version=1,
        suggested_at=now,
        **new.model_dump(include={"field", "text", "source_url", "email", "language"}),
    )
    session.add(correction)
    await session.flush()
    await tell(session, suggested_notice(solution))
    return CorrectionReceipt.model_validate(correction, from_attributes=True)


async def list_corrections(
    session: AsyncSession, parameters: CorrectionParameters, *, principal: Principal
) -> Page[CorrectionSummary]:
    """Corrections of the entries that the caller keeps, the newest first.

    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries.
    """
    owner_id = policy.kept_owner(principal)
    wanted = CorrectionFilter(owner_id, parameters.status, parameters.solution)
    scope = cursor_scope(f"list_corrections {owner_id}", parameters)
    keys = decode_cursor(parameters.cursor, scope, int)
    before = int(keys[0] or 0) if keys else None
    rows = await repository.find_page(session, wanted, before=before, limit=parameters.limit + 1)
    page = rows[: parameters.limit]
    last = page[-1][0].number if len(rows) > len(page) else None
    return Page(
        items=[CorrectionSummary(**_members(*row)) for row in page],
        next_cursor=encode_cursor(scope, last) if last is not None else None,
        total=await repository.count(session, wanted),
    )


async def answer_correction(
    session: AsyncSession,
    correction_id: UUID,
    answer: CorrectionAnswer,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> AnsweredCorrection:
    """Decline a correction with a reason, or accept it and begin the draft in which it is made.

    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries.
        CorrectionNotFound: there is none, or its entry is not the caller's.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        CorrectionAnswered: somebody was faster.
        InvalidBody: it is declined without a reason.
    """
    owner_id = policy.kept_owner(principal)
    found = await repository.find_for_update(session, correction_id, owner_id=owner_id)
    if found is None:
        raise CorrectionNotFound(f"There is no correction {correction_id}.")
    correction, solution = found
    check_version(if_match, correction.version)
    if correction.status is not CorrectionStatus.OPEN:
        raise CorrectionAnswered(f"It is {correction.status}.")
    status = CorrectionStatus(answer.outcome)
    if status is CorrectionStatus.DECLINED and answer.reason is None:
        raise wrong_member("reason", "is needed for who suggested it")
    correction.status, correction.answered_at = status, now
    correction.reason = answer.reason.model_dump() if answer.reason else None
    correction.version += 1
    members = _members(correction, solution)
    draft_id = None
    if status is CorrectionStatus.ACCEPTED:
        draft_id = await drafts.open_draft(session, solution.id, principal=principal, now=now)
    await session.flush()
    return AnsweredCorrection(**members, draft_id=draft_id)


def _members(correction: Correction, solution: Solution) -> dict[str, Any]:
    """The members of `CorrectionSummary`."""
    names = CorrectionSummary.model_fields.keys() - {"solution", "field_label", "reason"}
    return {name: getattr(correction, name) for name in names} | {
        "solution": SolutionRef.model_validate(solution),
        "field_label": field_label(correction.field) if correction.field else None,
        "reason": LocalizedLine.model_validate(correction.reason) if correction.reason else None,
    }
