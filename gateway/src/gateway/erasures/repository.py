"""Reads and writes rows of erasures."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Text, cast, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.erasures.models import Erasure
from gateway.people.models import Person


async def find_all(session: AsyncSession) -> Mapping[str, datetime]:
    """When each was erased, by hash."""
    rows = await session.execute(select(Erasure.person_hash, Erasure.erased_at))
    return {row.person_hash: row.erased_at for row in rows}


async def add(session: AsyncSession, erased: Mapping[str, datetime]) -> None:
    rows = [{"person_hash": each, "erased_at": moment} for each, moment in erased.items()]
    await session.execute(insert(Erasure).on_conflict_do_nothing(), rows)


async def find_addresses(session: AsyncSession, hashes: Collection[str]) -> Sequence[str]:
    """Verified mail addresses of people who are still, or again, stored."""
    digest = func.sha256(func.convert_to(cast(Person.id, Text), "UTF8"))
    statement = select(Person.email).where(
        func.encode(digest, "hex").in_(hashes), Person.is_email_verified, Person.email.is_not(None)
    )
    return [email for email in await session.scalars(statement) if email]
