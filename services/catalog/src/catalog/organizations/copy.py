"""Follows the accounts' feed and keeps the copy of the organisations."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations import repository
from catalog.search.indexing import index_made_by
from catalog.uses.joining import join_organizations, leave_organizations
from chassis.events import CloudEvent
from chassis.subscriber import LocalCopy, Producer

FOLLOWED = "de.stufenplan.accounts.organization."


class ProducedNames(BaseModel):
    de: str


class ProducedOrganization(BaseModel):
    """The members of the accounts' answer that are copied."""

    id: UUID
    slug: str
    names: ProducedNames
    kind: str
    area_key: str | None = None


class ProducedPage(BaseModel):
    items: list[ProducedOrganization]


@dataclass(frozen=True, slots=True)
class OrganizationCopies(LocalCopy):
    """Organisations by name; search is told of makers, uses find theirs."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def wants(self, change: CloudEvent) -> bool:
        return change.type.startswith(FOLLOWED)

    async def load(
        self, changes: Sequence[CloudEvent], producer: Producer
    ) -> Sequence[ProducedOrganization]:
        ids = ",".join(change.subject for change in changes)
        response = await producer.get("/v1/organizations", ids=ids, limit=len(changes))
        response.raise_for_status()
        return ProducedPage.model_validate_json(response.content).items

    async def store(self, session: AsyncSession, loaded: Sequence[Any], *, now: datetime) -> None:
        organizations: Sequence[ProducedOrganization] = loaded
        if not organizations:
            return
        rows = [
            {
                "id": organization.id,
                "slug": organization.slug,
                "name": organization.names.de,
                "kind": organization.kind,
                "area_key": organization.area_key,
                "copied_at": now,
            }
            for organization in organizations
        ]
        await repository.upsert(session, rows)
        await self._index(session, [organization.id for organization in organizations])
        area_keys = [organization.area_key for organization in organizations]
        await join_organizations(session, area_keys, now=now)

    async def drop(self, session: AsyncSession, subjects: Sequence[str]) -> None:
        ids = [UUID(subject) for subject in subjects]
        await repository.delete_copies(session, ids)
        await self._forget(session, ids)

    async def drop_older(self, session: AsyncSession, *, than: datetime) -> None:
        ids = await repository.delete_older(session, than=than)
        await self._forget(session, ids)

    async def _forget(self, session: AsyncSession, ids: Sequence[UUID]) -> None:
        await self._index(session, ids)
        await leave_organizations(session, ids, now=self.now())

    async def _index(self, session: AsyncSession, ids: Sequence[UUID]) -> None:
        await index_made_by(session, ids, today=self.now().date())
