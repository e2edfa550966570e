"""Follows the catalogue's feed, to know what is new in it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.events import CloudEvent
from chassis.subscriber import LocalCopy, Producer
from gateway.search_alerts import repository

FOLLOWED = "de.stufenplan.catalog.solution."


class ListedSolutions(LocalCopy):
    """The ids of all entries, each with the number under which it was first heard of."""

    def wants(self, change: CloudEvent) -> bool:
        return change.type.startswith(FOLLOWED)

    async def load(self, changes: Sequence[CloudEvent], producer: Producer) -> Sequence[UUID]:
        return [UUID(change.subject) for change in changes]

    async def store(self, session: AsyncSession, loaded: Sequence[Any], *, now: datetime) -> None:
        await repository.list_solutions(session, loaded, now=now)

    async def drop(self, session: AsyncSession, subjects: Sequence[str]) -> None:
        await repository.delist_solutions(session, [UUID(subject) for subject in subjects])

    async def drop_older(self, session: AsyncSession, *, than: datetime) -> None:
        await repository.delist_older(session, than=than)
