"""Erases in one schema the people of whom the gateway's feed says that they were erased."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import MetaData
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.events import CloudEvent
from chassis.personal_rows import PersonalRows
from chassis.subscriber import LocalCopy, Producer

# Its subject is the `person_hash`.
PERSON_ERASED = "de.stufenplan.accounts.person.erased.v1"


@dataclass(frozen=True, slots=True)
class ErasedPeople(LocalCopy):
    """Keeps no copy: it forgets. The feed names everybody again from its start after a restore."""

    metadata: MetaData
    package: Path

    def wants(self, change: CloudEvent) -> bool:
        return change.type == PERSON_ERASED

    async def load(self, changes: Sequence[CloudEvent], producer: Producer) -> Sequence[str]:
        return [change.subject for change in changes]

    async def store(self, session: AsyncSession, loaded: Sequence[str], *, now: datetime) -> None:
        rows = PersonalRows.of(self.metadata, self.package)
        await rows.erase(session, person_hashes=loaded)

    async def drop(self, session: AsyncSession, subjects: Sequence[str]) -> None:
        pass

    async def drop_older(self, session: AsyncSession, *, than: datetime) -> None:
        pass
