"""Follows the catalogue's feed, to know what is new in it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import httpx
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.events import CloudEvent
from chassis.subscriber import LocalCopy, Producer
from gateway.search_alerts import repository

SOLUTIONS, USES = "de.stufenplan.catalog.solution.", "de.stufenplan.catalog.use."


class ListedSolutions(LocalCopy):
    """The ids of all entries, with the numbers under which each was first heard of and changed.

    An entry changes with its uses: the first in a Land makes it a hit of searches there.
    """

    def wants(self, change: CloudEvent) -> bool:
        return change.type.startswith((SOLUTIONS, USES))

    async def load(self, changes: Sequence[CloudEvent], producer: Producer) -> Sequence[UUID]:
        found = [
            await _used_solution(change, producer)
            if change.type.startswith(USES)
            else UUID(change.subject)
            for change in changes
        ]
        return [*dict.fromkeys(filter(None, found))]

    async def store(self, session: AsyncSession, loaded: Sequence[Any], *, now: datetime) -> None:
        if loaded:
            await repository.list_solutions(session, loaded, now=now)

    async def drop(self, session: AsyncSession, subjects: Sequence[str]) -> None:
        await repository.delist_solutions(session, [UUID(subject) for subject in subjects])

    async def drop_older(self, session: AsyncSession, *, than: datetime) -> None:
        await repository.delist_older(session, than=than)


async def _used_solution(change: CloudEvent, producer: Producer) -> UUID | None:
    """None when the use has gone in the meantime."""
    response = await producer.get(f"/v1/uses/{change.subject}")
    if response.status_code == httpx.codes.NOT_FOUND:
        return None
    response.raise_for_status()
    return UUID(response.json()["solution"]["id"])
