"""Follows the feed of the accounts into the table `profile`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import httpx
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.events import CloudEvent
from chassis.subscriber import Producer
from competence_center.profiles import repository

_CHANGED = "de.stufenplan.accounts.profile."
_ORGANIZATIONS = "de.stufenplan.accounts.organization."


class Provenance(BaseModel):
    visibility: str


class ProfileAnswer(BaseModel):
    """What is read here of a profile; the facts of the register are known here anyway."""

    organization_id: UUID
    statements: dict[str, Any]
    provenance: dict[str, Provenance]


class ProfileCopy:
    """The `LocalCopy` of profiles; with an organisation goes what it stated."""

    def wants(self, change: CloudEvent) -> bool:
        if change.type.startswith(_ORGANIZATIONS):
            return change.data.deleted
        return change.type.startswith(_CHANGED)

    async def load(
        self, changes: Sequence[CloudEvent], producer: Producer
    ) -> Sequence[ProfileAnswer]:
        answers = [await producer.get(change.data.link) for change in changes]
        loaded = []
        for answer in answers:
            if answer.status_code == httpx.codes.NOT_FOUND:
                # Gone since: its tombstone follows.
                continue
            answer.raise_for_status()
            loaded.append(ProfileAnswer.model_validate_json(answer.content))
        return loaded

    async def store(
        self, session: AsyncSession, loaded: Sequence[ProfileAnswer], *, now: datetime
    ) -> None:
        await repository.put_profiles(session, [_row(profile, now=now) for profile in loaded])

    async def drop(self, session: AsyncSession, subjects: Sequence[str]) -> None:
        """A profile's subject is `<organisation>/profile`, so that it has events of its own."""
        ids = [UUID(subject.removesuffix("/profile")) for subject in subjects]
        await repository.drop_profiles(session, ids)

    async def drop_older(self, session: AsyncSession, *, than: datetime) -> None:
        await repository.drop_profiles_copied_before(session, than)


def _row(profile: ProfileAnswer, *, now: datetime) -> dict[str, Any]:
    stated = profile.statements.items()
    return {
        "organization_id": profile.organization_id,
        "statements": {topic: value for topic, value in stated if value is not None},
        "visibility": {topic: said.visibility for topic, said in profile.provenance.items()},
        "copied_at": now,
    }
