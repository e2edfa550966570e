"""Reads and writes rows of browser sessions."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, CursorResult, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.browser_sessions.models import BrowserSession
from gateway.people.models import Person


async def find(session: AsyncSession, token_hash: bytes) -> tuple[BrowserSession, Person] | None:
    statement = (
        select(BrowserSession, Person)
        .join(Person, Person.id == BrowserSession.person_id)
        .where(BrowserSession.token_hash == token_hash)
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


async def find_of(session: AsyncSession, person_id: UUID) -> Sequence[BrowserSession]:
    """All of a person, the one used last first."""
    statement = (
        select(BrowserSession)
        .where(BrowserSession.person_id == person_id)
        .order_by(BrowserSession.seen_at.desc(), BrowserSession.id)
    )
    return (await session.execute(statement)).scalars().all()


async def note_use(session: AsyncSession, session_id: UUID, *, now: datetime) -> None:
    await session.execute(
        update(BrowserSession).where(BrowserSession.id == session_id).values(seen_at=now)
    )


async def end(session: AsyncSession, *, person_id: UUID, session_id: UUID) -> int:
    return await _delete(
        session, BrowserSession.person_id == person_id, BrowserSession.id == session_id
    )


async def end_by_token(session: AsyncSession, token_hash: bytes) -> int:
    return await _delete(session, BrowserSession.token_hash == token_hash)


async def take(session: AsyncSession, token_hash: bytes) -> BrowserSession | None:
    """End a session and return what it was."""
    own = BrowserSession.token_hash == token_hash
    statement = delete(BrowserSession).where(own).returning(BrowserSession)
    return (await session.execute(statement)).scalar_one_or_none()


async def end_others(session: AsyncSession, *, person_id: UUID, kept: UUID) -> int:
    return await _delete(session, BrowserSession.person_id == person_id, BrowserSession.id != kept)


async def end_by_provider(
    session: AsyncSession, *, issuer: str, subject: str | None, provider_session: str | None
) -> int:
    people = select(Person.id).where(Person.issuer == issuer)
    if subject is not None:
        people = people.where(Person.subject == subject)
    conditions: list[ColumnElement[bool]] = [BrowserSession.person_id.in_(people)]
    if provider_session is not None:
        conditions.append(BrowserSession.provider_session == provider_session)
    return await _delete(session, *conditions)


async def end_before(session: AsyncSession, now: datetime) -> int:
    return await _delete(session, BrowserSession.ends_at <= now)


async def _delete(session: AsyncSession, *conditions: ColumnElement[bool]) -> int:
    statement = delete(BrowserSession).where(*conditions)
    result: CursorResult[object] = await session.execute(statement)  # type: ignore[assignment]
    return result.rowcount
