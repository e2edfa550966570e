"""Reads and writes rows of begun logins and obeyed logouts."""

from datetime import datetime
from typing import Any

from sqlalchemy import CursorResult, delete
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.login.models import LoginAttempt, SeenLogout


async def take(
    session: AsyncSession, *, state_hash: bytes, browser_hash: bytes
) -> LoginAttempt | None:
    """The attempt that this browser began, removed: it can be taken once."""
    statement = (
        delete(LoginAttempt)
        .where(LoginAttempt.state_hash == state_hash, LoginAttempt.browser_hash == browser_hash)
        .returning(LoginAttempt)
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def note_logout(session: AsyncSession, token_id: str, *, now: datetime) -> bool:
    """False when it has been noted before."""
    statement = insert(SeenLogout).values(token_id=token_id, seen_at=now)
    result: CursorResult[Any] = await session.execute(  # type: ignore[assignment]
        statement.on_conflict_do_nothing()
    )
    return bool(result.rowcount)


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(LoginAttempt).where(LoginAttempt.begun_at < moment))
    await session.execute(delete(SeenLogout).where(SeenLogout.seen_at < moment))
