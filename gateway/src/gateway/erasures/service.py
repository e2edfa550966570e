"""Erasing people, and remembering it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from chassis import events
from chassis.identity import Principal
from chassis.jobs import enqueue
from chassis.personal_rows import PersonalRows, person_hash
from chassis.row_security import all_rows
from gateway import tables
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.erasures import repository, schemas
from gateway.erasures.events import person_erased
from gateway.memberships.members import administered_alone
from gateway.memberships.service import places_of
from gateway.people.service import require_person

REMEMBER_ERASURES = "remember_erasures"


@cache
def personal_rows() -> PersonalRows:
    return PersonalRows.of(tables.Base.metadata, Path(tables.__file__).parent)


async def preview_erasure(
    session: AsyncSession, *, principal: Principal, now: datetime
) -> schemas.ErasurePreview:
    """
    Raises:
        Unauthenticated: the caller is no person.
    """
    person = await require_person(session, principal)
    left = await administered_alone(session, person.id, now=now)
    return schemas.ErasurePreview(
        left_without_administrator=[
            schemas.LeftOrganization(id=organization.id, names=organization.names)
            for organization in left
        ]
    )


async def erase_account(session: AsyncSession, *, principal: Principal, now: datetime) -> None:
    """Erase the caller: here in this transaction, in the services when they read the feed.

    Raises:
        Unauthenticated: the caller is no person.
    """
    person = await require_person(session, principal)
    places = await places_of(session, person.id, now=now)
    own = [place.organization.id for place in places if place.acting.delegate_id is None]
    await erase(session, {person_hash(person.id): now})
    await enqueue(session, schema="gateway", name=REMEMBER_ERASURES, payload={})
    # So that the administrators of each organisation read who is gone.
    entry = Entry.by(principal, Action.PERSON_ERASED, "person", person.id)
    entries = [replace(entry, organization_id=organization_id) for organization_id in own]
    await record(session, *(entries or [entry]), now=now)


async def erase(session: AsyncSession, erased: Mapping[str, datetime]) -> None:
    """Erase the people behind these hashes, wherever they are stored; twice does no harm."""
    addresses = await repository.find_addresses(session, erased.keys())
    async with all_rows(session):
        await personal_rows().erase(session, person_hashes=erased.keys(), emails=addresses)
    await repository.add(session, erased)
    await events.record(session, *map(person_erased, erased))
