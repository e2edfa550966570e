"""What can be asked about the copied organisations."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations import repository
from catalog.organizations.schemas import OrganizationRef


async def find_copies(session: AsyncSession, ids: Sequence[UUID]) -> list[OrganizationRef]:
    """The organisations that have been copied, by name; no statement for no ids."""
    if not ids:
        return []
    copies = await repository.find_copies(session, ids)
    return [OrganizationRef.model_validate(copy) for copy in copies]


async def find_named(session: AsyncSession, name: str) -> list[OrganizationRef]:
    """Organisations of that name; more than one: the name does not tell which."""
    copies = await repository.find_named(session, name)
    return [OrganizationRef.model_validate(copy) for copy in copies]
