"""Reads and writes rows of registrations."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    false,
    func,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.memberships.members import administered
from gateway.people.models import Person
from gateway.registrations.models import Registration, RegistrationStatus
from gateway.registrations.policy import Reach

IS_OPEN = Registration.status == RegistrationStatus.OPEN


async def find(session: AsyncSession, registration_id: UUID) -> tuple[Registration, Person] | None:
    statement = _with_person().where(Registration.id == registration_id)
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


async def find_locked(
    session: AsyncSession, registration_id: UUID
) -> tuple[Registration, Person] | None:
    """Everybody who decides about the same organisation waits here for the other."""
    key = await session.scalar(
        select(Registration.organization_key).where(Registration.id == registration_id)
    )
    if key is None:
        return None
    await lock_organization_key(session, key)
    statement = (
        _with_person()
        .where(Registration.id == registration_id)
        .with_for_update(of=Registration)
        .execution_options(populate_existing=True)
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


async def lock_organization_key(session: AsyncSession, key: str) -> None:
    """Until the transaction ends, nobody else goes on with the same organisation."""
    number = func.hashtextextended(f"registration {key}", 0)
    await session.execute(select(func.pg_advisory_xact_lock(number)))


async def count_open_of(session: AsyncSession, person_id: UUID) -> int:
    statement = select(func.count()).select_from(Registration)
    own = Registration.person_id == person_id
    return (await session.execute(statement.where(IS_OPEN, own))).scalar_one()


async def is_open(session: AsyncSession, person_id: UUID, *, organization_key: str) -> bool:
    statement = select(Registration.id).where(
        IS_OPEN,
        Registration.person_id == person_id,
        Registration.organization_key == organization_key,
    )
    return (await session.execute(statement)).first() is not None


async def find_page(
    session: AsyncSession,
    *conditions: ColumnElement[bool],
    limit: int,
    before: UUID | None,
) -> Sequence[tuple[Registration, Person]]:
    """One page, the newest first, and one more row where there is a next page."""
    statement = _with_person().where(*conditions)
    if before is not None:
        statement = statement.where(Registration.id < before)
    statement = statement.order_by(Registration.id.desc()).limit(limit + 1)
    return [(registration, person) for registration, person in await session.execute(statement)]


async def count(session: AsyncSession, *conditions: ColumnElement[bool]) -> int:
    statement = select(func.count()).select_from(Registration).where(*conditions)
    return (await session.execute(statement)).scalar_one()


def to_decide(reach: Reach, *, now: datetime) -> ColumnElement[bool]:
    """The same as `Reach.covers`, for lists."""
    if reach.decides_all:
        return true()
    has_administrator = Registration.organization_id.in_(administered(now))
    conditions: list[ColumnElement[bool]] = [false()]
    if reach.organization_id is not None:
        is_own = Registration.organization_id == reach.organization_id
        conditions.append(is_own & has_administrator)
    if reach.land is not None:
        without = or_(Registration.organization_id.is_(None), ~has_administrator)
        conditions.append((func.left(Registration.area_key, 2) == reach.land) & without)
    return or_(*conditions)


async def point_to(session: AsyncSession, organization_key: str, organization_id: UUID) -> None:
    """Make what others have registered as new a request to join what exists now."""
    await session.execute(
        update(Registration)
        .where(IS_OPEN, Registration.organization_key == organization_key)
        .values(organization_id=organization_id, organization_key=str(organization_id))
    )


def _with_person() -> Select[Registration, Person]:
    return select(Registration, Person).join(Person, Person.id == Registration.person_id)
