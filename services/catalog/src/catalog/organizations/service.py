"""What can be asked about the copied organisations."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations import repository
from catalog.organizations.models import OrganizationCopy
from catalog.organizations.schemas import OrganizationRef


async def find_copies(session: AsyncSession, ids: Sequence[UUID]) -> list[OrganizationRef]:
    """The organisations that have been copied, by name; no statement for no ids."""
    if not ids:
        return []
    copies = await repository.find_copies(session, ids)
    return [OrganizationRef.model_validate(copy) for copy in copies]


async def find_bodies(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, OrganizationCopy]:
    """The organisations that have been copied, with their places, by id."""
    return {copy.id: copy for copy in await repository.find_copies(session, ids)}


async def find_named(session: AsyncSession, names: Sequence[str]) -> dict[str, OrganizationRef]:
    """Organisations by those of the names that mean exactly one; no statement for no names."""
    found: dict[str, list[OrganizationRef]] = {}
    for name, copy in await repository.find_named(session, names) if names else ():
        found.setdefault(name, []).append(OrganizationRef.model_validate(copy))
    return {name: same[0] for name, same in found.items() if len(same) == 1}
