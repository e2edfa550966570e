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
