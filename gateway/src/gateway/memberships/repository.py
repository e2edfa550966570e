"""Reads rows of memberships and delegations."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, any_, func, literal, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from gateway.accounts.models import Organization
from gateway.memberships.models import Delegation, Membership
from gateway.people.models import Person


async def find_memberships(
    session: AsyncSession, person_id: UUID, *, now: datetime
) -> Sequence[tuple[Membership, Organization]]:
    """Those in force, by the organisation's name."""
    statement = (
        select(Membership, Organization)
        .join(Organization, Organization.id == Membership.organization_id)
        .where(Membership.person_id == person_id, _in_force(Membership, now))
        .order_by(Organization.name_de, Organization.id)
    )
    return [(membership, own) for membership, own in await session.execute(statement)]


async def find_delegations(
    session: AsyncSession, person_id: UUID, *, now: datetime
) -> Sequence[tuple[Delegation, Organization]]:
    """Those to organisations of the person, each with the organisation that is represented.

    One step only: who acts for another cannot pass that on.
    """
    statement = (
        select(Delegation, Organization)
        .join(Membership, Membership.organization_id == Delegation.delegate_id)
        .join(Organization, Organization.id == Delegation.organization_id)
        .where(
            Membership.person_id == person_id,
            _in_force(Membership, now),
            _in_force(Delegation, now),
        )
        .order_by(Organization.name_de, Organization.id)
    )
    return [(delegation, own) for delegation, own in await session.execute(statement)]


async def find_organization_id(session: AsyncSession, membership_id: UUID) -> UUID | None:
    statement = select(Membership.organization_id).where(Membership.id == membership_id)
    return (await session.execute(statement)).scalar_one_or_none()


async def find(
    session: AsyncSession, membership_id: UUID, *, now: datetime
) -> tuple[Membership, Person] | None:
    """One in force, as it is now and not as the session may remember it."""
    statement = (
        select(Membership, Person)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.id == membership_id, _in_force(Membership, now))
        .execution_options(populate_existing=True)
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


async def find_of_person(
    session: AsyncSession, person_id: UUID, *, organization_id: UUID
) -> Membership | None:
    """Ended ones included: a person has one place in an organisation, however often it returns."""
    statement = select(Membership).where(
        Membership.person_id == person_id, Membership.organization_id == organization_id
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def find_members(
    session: AsyncSession,
    organization_id: UUID,
    *,
    limit: int,
    after: tuple[str, UUID] | None,
    now: datetime,
) -> Sequence[tuple[Membership, Person]]:
    """One page by name, and one more row where there is a next page."""
    statement = (
        select(Membership, Person)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.organization_id == organization_id, _in_force(Membership, now))
        .order_by(Person.name, Membership.id)
        .limit(limit + 1)
    )
    if after is not None:
        name, membership_id = after
        place = tuple_(literal(name), literal(membership_id))
        statement = statement.where(tuple_(Person.name, Membership.id) > place)
    return [(membership, person) for membership, person in await session.execute(statement)]


async def find_names(
    session: AsyncSession, organization_id: UUID, person_ids: Collection[UUID]
) -> dict[UUID, str]:
    """Of those people who belong to the organisation, or once did."""
    statement = (
        select(Person.id, Person.name)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.organization_id == organization_id, Person.id.in_(person_ids))
    )
    return {row.id: row.name for row in await session.execute(statement)}


async def count_members(session: AsyncSession, organization_id: UUID, *, now: datetime) -> int:
    statement = (
        select(func.count())
        .select_from(Membership)
        .where(Membership.organization_id == organization_id, _in_force(Membership, now))
    )
    return (await session.execute(statement)).scalar_one()


async def find_people(
    session: AsyncSession, organization_ids: Collection[UUID], *, now: datetime
) -> Sequence[Person]:
    members = select(Membership.person_id).where(
        Membership.organization_id.in_(organization_ids), _in_force(Membership, now)
    )
    statement = (
        select(Person)
        .where(Person.id.in_(members), Person.disabled_at.is_(None))
        .order_by(Person.id)
    )
    return (await session.execute(statement)).scalars().all()


async def find_administrators(
    session: AsyncSession, organization_id: UUID, *, now: datetime
) -> Sequence[Person]:
    statement = (
        select(Person)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.organization_id == organization_id, _administers(now))
        .order_by(Person.id)
    )
    return (await session.execute(statement)).scalars().all()


async def has_administrator(
    session: AsyncSession,
    organization_id: UUID,
    *,
    person_id: UUID | None = None,
    but: UUID | None = None,
    now: datetime,
) -> bool:
    """Somebody who can log in, or this person; `but` is a membership that does not count."""
    statement = administered(now).where(Membership.organization_id == organization_id)
    if person_id is not None:
        statement = statement.where(Membership.person_id == person_id)
    if but is not None:
        statement = statement.where(Membership.id != but)
    return (await session.execute(statement.limit(1))).first() is not None


def administered(now: datetime) -> Select[UUID]:
    """The ids of the organisations that have an administrator."""
    return (
        select(Membership.organization_id)
        .join(Person, Person.id == Membership.person_id)
        .where(_administers(now))
    )


def _administers(now: datetime) -> ColumnElement[bool]:
    """Of a membership and its person: an administrator who can log in."""
    is_administrator = any_(Membership.roles) == Role.ORGANIZATION_ADMIN.value
    return is_administrator & _in_force(Membership, now) & Person.disabled_at.is_(None)


def _in_force(table: type[Membership] | type[Delegation], now: datetime) -> ColumnElement[bool]:
    return (table.since <= now) & or_(table.until.is_(None), table.until > now)
