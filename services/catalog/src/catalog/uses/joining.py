"""Ties uses to the organisations of the platform that they name."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations.namesakes import areas_of_bodies, find_namesakes
from catalog.uses import repository
from catalog.uses.events import telling
from catalog.uses.models import Use


async def join_organizations(
    session: AsyncSession, area_keys: Sequence[str | None], *, now: datetime
) -> None:
    """For organisations of these areas that have come or changed."""
    uses = await repository.find_unjoined(session, areas_of_bodies(area_keys))
    async with telling(session, _solutions_of(uses)):
        await join_uses(session, uses, now=now)


async def join_uses(session: AsyncSession, uses: Sequence[Use], *, now: datetime) -> None:
    """Fill `organization_id` where it is empty and name and area mean one organisation.

    The caller tells the feed.
    """
    bodies = {
        use: (use.organization_name, use.area_key)
        for use in uses
        if use.area_key and use.organization_id is None
    }
    found = await find_namesakes(session, list(bodies.values()))
    for use, body in bodies.items():
        if body in found:
            use.organization_id = found[body]
            _touch(use, now=now)


async def leave_organizations(
    session: AsyncSession, organization_ids: Sequence[UUID], *, now: datetime
) -> None:
    """For organisations that are gone; their uses stay under their names."""
    uses = await repository.find_of_organizations(session, organization_ids)
    async with telling(session, _solutions_of(uses)):
        for use in uses:
            use.organization_id = None
            _touch(use, now=now)


def _solutions_of(uses: Sequence[Use]) -> list[UUID]:
    return sorted({use.solution_id for use in uses})


def _touch(use: Use, *, now: datetime) -> None:
    use.version += 1
    use.updated_at = now
