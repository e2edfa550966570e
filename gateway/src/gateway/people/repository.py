"""Reads and writes rows of people."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.notices.letters import Language
from gateway.people.models import Person


async def find(session: AsyncSession, person_id: UUID) -> Person | None:
    return await session.get(Person, person_id)


async def find_names(session: AsyncSession, person_ids: Collection[UUID]) -> dict[UUID, str]:
    statement = select(Person.id, Person.name).where(Person.id.in_(person_ids))
    return {row.id: row.name for row in await session.execute(statement)}


async def find_language(session: AsyncSession, email: str) -> Language | None:
    statement = (
        select(Person.language)
        .where(func.lower(Person.email) == func.lower(email), Person.is_email_verified)
        .order_by(Person.logged_in_at.desc())
        .limit(1)
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def store(session: AsyncSession, person: Person) -> Person:
    """Insert somebody who comes for the first time; else take over what the provider says now."""
    values = {column.name: getattr(person, column.name) for column in Person.__table__.columns}
    renewed = ("name", "email", "is_email_verified", "logged_in_at", "platform")
    statement = (
        insert(Person)
        .values(values)
        .on_conflict_do_update(
            index_elements=[Person.issuer, Person.subject],
            set_={name: values[name] for name in renewed},
        )
        .returning(Person)
    )
    renew = select(Person).from_statement(statement).execution_options(populate_existing=True)
    stored: Person = (await session.execute(renew)).scalar_one()
    return stored
