"""Takes the word of the using organisation, and lets it run out."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.editors import is_editor
from catalog.search.indexing import index_solutions
from catalog.solutions.lifecycle import shift_months
from catalog.uses import repository
from catalog.uses.content import Confirmation, Declination
from catalog.uses.editing import take_confirmation_back, take_use, touch
from catalog.uses.enums import UseLevel
from catalog.uses.errors import ConfirmedByStranger, UseNotClaimed
from catalog.uses.events import telling
from catalog.uses.models import Use
from catalog.uses.notices import tell_of_confirmation, tell_of_declination
from catalog.uses.policy import require_user
from chassis.identity import Principal
from chassis.members import organization_of

# Long enough to bother nobody often, short enough that a reference can still be called.
VALID_FOR_MONTHS = 18
BATCH_SIZE = 200


async def confirm_use(
    session: AsyncSession,
    use_id: UUID,
    confirmation: Confirmation,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Use:
    """Note that the using organisation confirms the use as it stands, for 18 months from now.

    Raises:
        Unauthenticated, Forbidden: see `require_user`.
        UseNotFound: there is none, or the caller may not see it (same answer on purpose).
        PreconditionRequired, VersionConflict: see `check_version`.
        ConfirmedByStranger: the use is that of another organisation, or of none on the platform.
    """
    use = await take_use(session, use_id, if_match=if_match, principal=principal)
    require_user(principal, use)
    is_claim = use.level is UseLevel.CLAIMED
    confirming = use.organization_id if is_editor(principal) else organization_of(principal)
    if confirmation.confirmed_by != confirming:
        raise ConfirmedByStranger("State whose use it is, and let this organisation confirm it.")
    async with telling(session, [use.solution_id]):
        note_confirmation(use, by=confirmation.confirmed_by, now=now)
        touch(use, now=now)
    await index_solutions(session, [use.solution_id], today=now.date())
    if is_claim:
        await tell_of_confirmation(session, use)
    return use


def note_confirmation(use: Use, *, by: UUID, now: datetime) -> None:
    use.level = UseLevel.CONFIRMED
    use.confirmed_by, use.confirmed_at = by, now
    use.declined_at = use.declined_because = None
    use.confirmation_expires_on = shift_months(now, VALID_FOR_MONTHS).date()


async def decline_use(
    session: AsyncSession,
    use_id: UUID,
    declination: Declination,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Use:
    """Note that the using organisation calls a claim wrong; it stays hidden, with the reason.

    Raises:
        Unauthenticated, Forbidden: see `require_user`.
        UseNotFound: there is none, or the caller may not see it (same answer on purpose).
        PreconditionRequired, VersionConflict: see `check_version`.
        UseNotClaimed: a source or the organisation itself stands for it.
    """
    use = await take_use(session, use_id, if_match=if_match, principal=principal)
    require_user(principal, use)
    if use.level is not UseLevel.CLAIMED:
        raise UseNotClaimed("Ask the editors to correct it.")
    use.declined_at, use.declined_because = now, declination.reason.model_dump()
    touch(use, now=now)
    await session.flush()
    await tell_of_declination(session, use)
    return use


async def end_expired_confirmations(session: AsyncSession, *, now: datetime) -> int:
    """Let run-out confirmations go, at most a batch of them; the number of uses changed.

    A use with a source stays public as documented; without one it is a claim again.
    """
    uses = await repository.find_expired(session, today=now.date(), limit=BATCH_SIZE)
    solution_ids = sorted({use.solution_id for use in uses})
    async with telling(session, solution_ids):
        for use in uses:
            take_confirmation_back(use)
            use.version += 1
            use.updated_at = now
    await index_solutions(session, solution_ids, today=now.date())
    return len(uses)
