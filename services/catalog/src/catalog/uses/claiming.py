"""Whom a provider names as users: taken over from its file, and handed on with the entry."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations.namesakes import find_namesakes
from catalog.organizations.service import find_copies
from catalog.solutions.enums import Origin
from catalog.uses import repository
from catalog.uses.enums import UseLevel, Visibility
from catalog.uses.events import telling
from catalog.uses.models import Use
from catalog.uses.notices import tell_users
from chassis.database import new_id


async def claim_uses(
    session: AsyncSession,
    solution_id: UUID,
    names: Mapping[str, str],
    *,
    claimed_by: UUID | None,
    now: datetime,
) -> None:
    """Add a claim for each area without a use of the solution; `names` are by area key."""
    known = {use.area_key for use in await repository.find_all(session, [solution_id])}
    new = [(name, area_key) for area_key, name in names.items() if area_key not in known]
    organizations = await find_namesakes(session, new)
    provider = await find_copies(session, [claimed_by] if new and claimed_by else [])
    session.add_all(
        Use(
            id=new_id(),
            solution_id=solution_id,
            organization_name=name,
            organization_id=organizations.get((name, area_key)),
            area_key=area_key,
            land=area_key[:2],
            level=UseLevel.CLAIMED,
            visibility=Visibility.PUBLIC,
            claimed_by=provider[0].id if provider else None,
            origin=Origin.IMPORT,
            version=1,
            created_at=now,
            updated_at=now,
        )
        for name, area_key in new
    )
    await tell_users(session, solution_id, sorted(organizations.values()))


async def hand_claims_over(
    session: AsyncSession, solution_id: UUID, *, from_id: UUID | None, to_id: UUID, now: datetime
) -> None:
    """Let the new owner of a solution stand for what the former one said about its uses."""
    if from_id is None:
        return
    claimed = await repository.find_claimed_by(session, solution_id, organization_id=from_id)
    async with telling(session, [solution_id]):
        for use in claimed:
            use.claimed_by = to_id
            use.version += 1
            use.updated_at = now
