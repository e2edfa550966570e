"""Offers an entry to another organisation, takes the offer back, and hears a refusal."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.handovers import policy, repository
from catalog.handovers.errors import EntryArchived, HandoverClosed, HandoverNotFound, HandoverOpen
from catalog.handovers.models import Handover, HandoverStatus
from catalog.handovers.notices import tell_giver, tell_receiver
from catalog.handovers.repository import HandoverFilter
from catalog.handovers.schemas import (
    HandoverDetail,
    HandoverParameters,
    HandoverRefusal,
    NewHandover,
)
from catalog.keepers import require_keeper
from catalog.organizations.schemas import OrganizationRef
from catalog.organizations.service import find_copies
from catalog.solutions import service as solutions
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from catalog.solutions.records import LocalizedLine
from catalog.solutions.schemas import SolutionRef
from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor
from chassis.problems import wrong_member

# Long enough for a committee to meet, short enough that nobody forgets what was offered.
OPEN_FOR = timedelta(days=30)
BATCH_SIZE = 200


async def offer_entry(
    session: AsyncSession, slug: str, new: NewHandover, *, principal: Principal, now: datetime
) -> HandoverDetail:
    """Ask another organisation to take an entry over; it has 30 days.

    Raises:
        Unauthenticated, Forbidden: the caller does not administer the owner of the entry.
        SolutionNotFound: there is no entry that the caller may know of.
        EntryArchived: it is archived.
        InvalidBody: the organisation is the owner already, or none of the platform.
        HandoverOpen: the entry is offered already; `handover_id` names the handover.
    """
    require_keeper(principal)
    solution_id = await solutions.find_kept_id(session, slug, principal=principal)
    solution = await solutions.lock(session, solution_id)
    policy.require_giver(principal, solution.owner_id)
    check_can_go(solution)
    await _check_receiver(session, new.to_organization_id, owner_id=solution.owner_id)
    await _check_is_not_offered(session, solution_id, now=now)
    handover = Handover(
        id=new_id(),
        solution_id=solution_id,
        from_organization_id=solution.owner_id,
        to_organization_id=new.to_organization_id,
        status=HandoverStatus.OPEN,
        version=1,
        offered_at=now,
        expires_at=now + OPEN_FOR,
    )
    session.add(handover)
    await session.flush()
    shown = await _show(session, handover, solution)
    await tell_receiver(session, handover, shown)
    return shown


async def list_handovers(
    session: AsyncSession, parameters: HandoverParameters, *, principal: Principal
) -> Page[HandoverDetail]:
    """Those in which the caller's organisation is on one side, the one offered last first.

    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries.
    """
    require_keeper(principal)
    party = policy.listed_party(principal)
    wanted = HandoverFilter(party, parameters.status, parameters.solution)
    scope = cursor_scope(f"list_handovers {party}", parameters)
    before = decode_cursor(parameters.cursor, scope, str)
    rows = await repository.find_page(
        session,
        wanted,
        before=UUID(str(before[0])) if before else None,
        limit=parameters.limit + 1,
    )
    page = rows[: parameters.limit]
    return Page(
        items=await _describe(session, [(handover, solution) for handover, solution in page]),
        next_cursor=encode_cursor(scope, str(page[-1][0].id)) if len(rows) > len(page) else None,
        total=await repository.count(session, wanted),
    )


async def get_handover(
    session: AsyncSession, handover_id: UUID, *, principal: Principal
) -> HandoverDetail:
    """
    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries.
        HandoverNotFound: there is none, or it is that of others (same answer on purpose).
    """
    require_keeper(principal)
    row = await repository.find(session, handover_id)
    if row is None or not policy.is_party(principal, row[0]):
        raise not_found(handover_id)
    return await _show(session, *row)


async def decline_handover(
    session: AsyncSession,
    handover_id: UUID,
    refusal: HandoverRefusal,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> HandoverDetail:
    """
    Raises:
        Unauthenticated, Forbidden: the caller does not administer the organisation that is asked.
        HandoverNotFound: there is none, or it is that of others (same answer on purpose).
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        HandoverClosed: it is answered, withdrawn or expired.
    """
    handover = await take(session, handover_id, principal=principal)
    policy.require_receiver(principal, handover.to_organization_id)
    check_version(if_match, handover.version)
    check_is_open(handover, now=now)
    handover.reason = refusal.reason.model_dump()
    close(handover, HandoverStatus.DECLINED, now=now)
    await session.flush()
    shown = await get_handover(session, handover_id, principal=principal)
    await tell_giver(session, handover, shown)
    return shown


async def withdraw_handover(
    session: AsyncSession,
    handover_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> HandoverDetail:
    """
    Raises:
        Unauthenticated, Forbidden: the caller does not administer who offered the entry.
        HandoverNotFound: there is none, or it is that of others (same answer on purpose).
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        HandoverClosed: it is answered, withdrawn or expired.
    """
    handover = await take(session, handover_id, principal=principal)
    policy.require_giver(principal, handover.from_organization_id)
    check_version(if_match, handover.version)
    check_is_open(handover, now=now)
    close(handover, HandoverStatus.WITHDRAWN, now=now)
    await session.flush()
    return await get_handover(session, handover_id, principal=principal)


async def expire_handovers(session: AsyncSession, *, now: datetime) -> int:
    """Close a batch of handovers that nobody answered in time; how many these were."""
    expired = await repository.find_expired(session, now=now, limit=BATCH_SIZE)
    for handover in expired:
        close(handover, HandoverStatus.EXPIRED, now=now)
    await session.flush()
    return len(expired)


async def take(session: AsyncSession, handover_id: UUID, *, principal: Principal) -> Handover:
    """The locked row.

    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries.
        HandoverNotFound: there is none, or it is that of others (same answer on purpose).
    """
    require_keeper(principal)
    handover = await repository.find_for_update(session, handover_id)
    if handover is None or not policy.is_party(principal, handover):
        raise not_found(handover_id)
    return handover


def close(handover: Handover, status: HandoverStatus, *, now: datetime) -> None:
    handover.status, handover.closed_at = status, now
    handover.version += 1


def check_is_open(handover: Handover, *, now: datetime) -> None:
    """
    Raises:
        HandoverClosed: it is answered, withdrawn or expired, be it marked as such or not yet.
    """
    if handover.status is not HandoverStatus.OPEN:
        raise HandoverClosed(f"It is {handover.status}.")
    if handover.expires_at <= now:
        raise HandoverClosed("It has expired; ask the owner to offer the entry again.")


def check_can_go(solution: Solution) -> None:
    """
    Raises:
        EntryArchived: the entry is archived.
    """
    if solution.status is SolutionStatus.ARCHIVED:
        raise EntryArchived(f"{solution.slug} is archived.")


async def _show(session: AsyncSession, handover: Handover, solution: Solution) -> HandoverDetail:
    return (await _describe(session, [(handover, solution)]))[0]


def not_found(handover_id: UUID) -> HandoverNotFound:
    return HandoverNotFound(f"There is no handover {handover_id}.")


async def _check_receiver(
    session: AsyncSession, organization_id: UUID, *, owner_id: UUID | None
) -> None:
    if organization_id == owner_id:
        raise wrong_member("to_organization_id", "owns the entry already")
    if not await find_copies(session, [organization_id]):
        raise wrong_member("to_organization_id", "is not an organisation of the platform")


async def _check_is_not_offered(session: AsyncSession, solution_id: UUID, *, now: datetime) -> None:
    offered = await repository.find_open(session, solution_id)
    if offered is None:
        return
    if offered.expires_at > now:
        raise HandoverOpen(
            "Wait for the answer, or withdraw the handover.", handover_id=str(offered.id)
        )
    close(offered, HandoverStatus.EXPIRED, now=now)
    # Only one may be open: the row goes before the one that follows.
    await session.flush()


async def _describe(
    session: AsyncSession, rows: Sequence[tuple[Handover, Solution]]
) -> list[HandoverDetail]:
    sides = {
        side
        for handover, _ in rows
        for side in (handover.from_organization_id, handover.to_organization_id)
        if side
    }
    copies: dict[UUID | None, OrganizationRef] = {
        copy.id: copy for copy in await find_copies(session, sorted(sides))
    }
    return [
        HandoverDetail(
            id=handover.id,
            solution=SolutionRef.model_validate(solution),
            from_organization=copies.get(handover.from_organization_id),
            to_organization=copies.get(handover.to_organization_id),
            status=handover.status,
            reason=LocalizedLine.model_validate(handover.reason) if handover.reason else None,
            version=handover.version,
            offered_at=handover.offered_at,
            expires_at=handover.expires_at,
            closed_at=handover.closed_at,
        )
        for handover, solution in rows
    ]
