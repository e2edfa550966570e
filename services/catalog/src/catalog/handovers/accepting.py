"""Gives an entry to the organisation that accepts it, with all that hangs on it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts import service as drafts
from catalog.handovers import policy, repository
from catalog.handovers.errors import HandoverClosed
from catalog.handovers.models import Handover, HandoverStatus
from catalog.handovers.notices import tell_giver
from catalog.handovers.schemas import HandoverDetail
from catalog.handovers.service import (
    check_can_go,
    check_is_open,
    close,
    get_handover,
    not_found,
    take,
)
from catalog.keepers import require_keeper
from catalog.organizations.service import find_copies
from catalog.revisions.service import find_latest
from catalog.search.indexing import index_solutions
from catalog.solutions import service as solutions
from catalog.solutions.publishing import hand_solution_over
from catalog.uses.claiming import hand_claims_over
from chassis.conditional import check_version
from chassis.identity import Principal


async def accept_handover(
    session: AsyncSession,
    handover_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> HandoverDetail:
    """Make the organisation that was asked the owner; who owned the entry keeps no right to it.

    Draft and claims of uses go with the entry. What the sources of the former owner push about it
    is kept and changes nothing. A public entry gets a revision that says from whom to whom it went.

    Raises:
        Unauthenticated, Forbidden: the caller does not administer the organisation that is asked.
        HandoverNotFound: there is none, or it is that of others (same answer on purpose).
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        HandoverClosed: it is answered, withdrawn or expired, or the entry has another owner.
        EntryArchived: the entry is archived.
    """
    require_keeper(principal)
    solution_id = await repository.find_solution_id(session, handover_id)
    if solution_id is None:
        raise not_found(handover_id)
    # The solution first, as whoever changes an entry locks it.
    solution = await solutions.lock(session, solution_id)
    handover = await take(session, handover_id, principal=principal)
    policy.require_receiver(principal, handover.to_organization_id)
    check_version(if_match, handover.version)
    check_is_open(handover, now=now)
    if solution.owner_id != handover.from_organization_id:
        raise HandoverClosed("The entry has another owner by now.")
    check_can_go(solution)

    latest = await find_latest(session, [solution_id])
    await hand_solution_over(
        session,
        solution,
        handover.to_organization_id,
        previous=latest.get(solution_id),
        reason=await _reason(session, handover),
        now=now,
    )
    await drafts.hand_draft_over(session, solution, now=now)
    await hand_claims_over(
        session,
        solution_id,
        from_id=handover.from_organization_id,
        to_id=handover.to_organization_id,
        now=now,
    )
    close(handover, HandoverStatus.ACCEPTED, now=now)
    await session.flush()
    await index_solutions(session, [solution_id], today=now.date())
    shown = await get_handover(session, handover_id, principal=principal)
    await tell_giver(session, handover, shown)
    return shown


async def _reason(session: AsyncSession, handover: Handover) -> str:
    """What the history says, in German as all of it; ids would tell readers nothing."""
    sides = [handover.from_organization_id, handover.to_organization_id]
    names = {copy.id: copy.name for copy in await find_copies(session, [*filter(None, sides)])}
    to_name = names.get(handover.to_organization_id, "eine andere Organisation")
    if handover.from_organization_id is None:
        return f"Eigentümer ist jetzt: {to_name}"
    from_name = names.get(handover.from_organization_id, "einer früheren Organisation")
    return f"Übergeben von {from_name} an {to_name}"
