"""What happens to a public entry in time: confirmed, stale, withdrawn, archived."""

import calendar
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.editors import require_editor
from catalog.keepers import require_keeper
from catalog.organizations.schemas import OrganizationRef
from catalog.revisions.service import find_latest
from catalog.search.indexing import index_solutions
from catalog.solutions import repository, service
from catalog.solutions.enums import LISTED_STATUSES, PUBLIC_STATUSES, SolutionStatus
from catalog.solutions.errors import SolutionNotListed
from catalog.solutions.events import CHANGED, solution_changed
from catalog.solutions.models import Solution
from catalog.solutions.notices import archived_notice, stale_notice, withdrawn_notice
from catalog.solutions.publishing import (
    Withdrawal,
    archive_solution,
    take_over,
    withdraw_solution,
)
from catalog.solutions.records import LocalizedLine
from catalog.solutions.schemas import NewWithdrawal, StaleParameters, StaleSolution
from catalog.uses.events import telling
from chassis import events
from chassis.conditional import check_version
from chassis.identity import Principal
from chassis.notices import tell
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor
from chassis.problems import wrong_member

STALE_AFTER_MONTHS = 12
# Early enough to ask the maker before the entry is marked.
DUE_SOON = timedelta(days=30)
BATCH_SIZE = 500


async def confirm(
    session: AsyncSession, slug: str, *, if_match: str | None, principal: Principal, now: datetime
) -> None:
    """Say that an entry is still correct; a stale one is fresh again.

    Raises:
        Unauthenticated, Forbidden: the caller does not keep the entry.
        SolutionNotFound: there is none.
        SolutionNotListed: it is withdrawn, archived or was never public.
        PreconditionRequired, VersionConflict: the caller has not seen the latest revision.
    """
    require_keeper(principal)
    solution_id = await service.find_kept_id(session, slug, principal=principal)
    solution = await _lock(session, solution_id, if_match=if_match)
    if solution.status not in LISTED_STATUSES:
        raise _not_listed(solution)
    solution.confirmed_at = now
    solution.status = SolutionStatus.PUBLISHED
    await events.record(session, solution_changed(solution, CHANGED))
    await _index(session, [solution], now=now)


async def withdraw(
    session: AsyncSession,
    slug: str,
    withdrawal: NewWithdrawal,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """Stop recommending an entry; it stays reachable, with the reason and what stands in for it.

    Raises:
        SolutionNotFound: there is none.
        SolutionNotListed: it is withdrawn already, archived or was never public.
        PreconditionRequired, VersionConflict: the caller has not seen the latest revision.
        InvalidBody: the successor is not a public entry, or the entry itself.
    """
    require_editor(principal)
    solution = await _lock(session, await service.find_id(session, slug), if_match=if_match)
    if solution.status not in LISTED_STATUSES:
        raise _not_listed(solution)
    successor = await _successor(session, withdrawal.successor_slug, of=solution)
    latest = await find_latest(session, [solution.id])
    take_over(solution)
    await withdraw_solution(
        session,
        solution,
        Withdrawal(reason=withdrawal.reason, at=now, successor=successor),
        previous=latest[solution.id],
        now=now,
    )
    await tell(session, withdrawn_notice(solution, reason=withdrawal.reason))
    await _index(session, [solution], now=now)


async def archive(
    session: AsyncSession,
    slug: str,
    *,
    reason: LocalizedLine,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """Take an entry away from the public; its revisions stay.

    Raises:
        SolutionNotFound: there is none.
        SolutionNotListed: it is not public.
        PreconditionRequired, VersionConflict: the caller has not seen the latest revision.
    """
    require_editor(principal)
    solution = await _lock(session, await service.find_id(session, slug), if_match=if_match)
    if solution.status not in PUBLIC_STATUSES:
        raise _not_listed(solution)
    take_over(solution)
    async with telling(session, [solution.id]):
        await archive_solution(session, solution, now=now, reason=reason)
    await tell(session, archived_notice(solution, reason=reason))
    await _index(session, [solution], now=now)


async def mark_stale(session: AsyncSession, *, now: datetime) -> int:
    """Mark a batch of entries that nobody confirmed for twelve months; how many these were."""
    before = shift_months(now, -STALE_AFTER_MONTHS)
    solutions = await repository.find_unconfirmed(session, before=before, limit=BATCH_SIZE)
    for solution in solutions:
        solution.status = SolutionStatus.STALE
        await tell(session, stale_notice(solution))
    await events.record(session, *(solution_changed(each, CHANGED) for each in solutions))
    await _index(session, solutions, now=now)
    return len(solutions)


async def list_stale(
    session: AsyncSession, parameters: StaleParameters, *, principal: Principal, now: datetime
) -> Page[StaleSolution]:
    """Entries that are stale or will be within 30 days, the longest waiting first."""
    require_editor(principal)
    scope = cursor_scope("list_stale_solutions", parameters)
    after = decode_cursor(parameters.cursor, scope, int, str)
    before = shift_months(now + DUE_SOON, -STALE_AFTER_MONTHS)
    rows = await repository.find_due(
        session, before=before, after=after, limit=parameters.limit + 1
    )
    page = rows[: parameters.limit]
    last = page[-1] if len(rows) > len(page) else None
    return Page(
        items=[
            StaleSolution(
                id=solution.id,
                slug=solution.slug,
                name=solution.name,
                owner=OrganizationRef.model_validate(owner) if owner else None,
                status=solution.status,
                last_confirmed_at=last_confirmed_at,
                stale_at=shift_months(last_confirmed_at, STALE_AFTER_MONTHS),
                revision_number=solution.revision_number,
            )
            for solution, owner, last_confirmed_at, _ in page
        ],
        next_cursor=encode_cursor(scope, last.key, str(last[0].id)) if last else None,
        total=await repository.count_due(session, before=before),
    )


def shift_months(time: datetime, months: int) -> datetime:
    """The same day of another month, or its last day where it is shorter."""
    month = time.year * 12 + time.month - 1 + months
    year, month = divmod(month, 12)
    last_day = calendar.monthrange(year, month + 1)[1]
    return time.replace(year=year, month=month + 1, day=min(time.day, last_day))


async def _lock(session: AsyncSession, solution_id: UUID, *, if_match: str | None) -> Solution:
    solution = await service.lock(session, solution_id)
    check_version(if_match, solution.revision_number)
    return solution


async def _successor(session: AsyncSession, slug: str | None, *, of: Solution) -> Solution | None:
    if slug is None:
        return None
    found = await service.find_public_by_slug(session, [slug])
    if slug == of.slug or slug not in found:
        raise wrong_member("successor_slug", "is not another public entry")
    return found[slug]


async def _index(session: AsyncSession, solutions: Sequence[Solution], *, now: datetime) -> None:
    await session.flush()
    await index_solutions(session, [each.id for each in solutions], today=now.date())


def _not_listed(solution: Solution) -> SolutionNotListed:
    return SolutionNotListed(f"{solution.slug} is {solution.status}.")
