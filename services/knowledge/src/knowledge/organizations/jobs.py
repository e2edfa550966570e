"""Follows the feed of the accounts into the table `organization`."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.events import CloudEvent
from chassis.subscriber import Producer
from knowledge.organizations import repository

_EVENTS = "de.stufenplan.accounts.organization."


class Names(BaseModel):
    de: str


class OrganizationFacts(BaseModel):
    """What is read here of an organisation; the rest of the answer is ignored."""

    id: UUID
    slug: str
    kind: str
    names: Names


class OrganizationList(BaseModel):
    items: list[OrganizationFacts]


class OrganizationCopy:
    """The `LocalCopy` of organisations."""

    def wants(self, change: CloudEvent) -> bool:
        return change.type.startswith(_EVENTS)

    async def load(
        self, changes: Sequence[CloudEvent], producer: Producer
    ) -> Sequence[OrganizationFacts]:
        ids = ",".join(change.subject for change in changes)
        response = await producer.get("/v1/organizations", ids=ids, limit=len(changes))
        response.raise_for_status()
        return OrganizationList.model_validate_json(response.content).items

    async def store(
        self, session: AsyncSession, loaded: Sequence[OrganizationFacts], *, now: datetime
    ) -> None:
        rows = [
            {
                "id": facts.id,
                "slug": facts.slug,
                "kind": facts.kind,
                "name": facts.names.de,
                "copied_at": now,
            }
            for facts in loaded
        ]
        await repository.put_organizations(session, rows)

    async def drop(self, session: AsyncSession, subjects: Sequence[str]) -> None:
        await repository.drop_organizations(session, [UUID(subject) for subject in subjects])

    async def drop_older(self, session: AsyncSession, *, than: datetime) -> None:
        await repository.drop_organizations_copied_before(session, than)
