"""Tells an organisation's administrators 30, 7 and 1 days before that a key ends."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from gateway.clients import repository
from gateway.clients.letters import ending_notice
from gateway.clients.models import ClientCredential
from gateway.memberships.members import administrators_of
from gateway.organization_notices.telling import tell_people

DAYS_BEFORE = (30, 7, 1)


async def remind_of_ending_keys(session: AsyncSession, *, now: datetime) -> None:
    """Where nobody can be reached, the next run tries again."""
    latest = now + timedelta(days=max(DAYS_BEFORE) + 1)
    for credential, client in await repository.find_ending(session, now=now, latest=latest):
        days = due_reminder(credential, now=now)
        if days is None:
            continue
        people = await administrators_of(session, client.organization_id, now=now)
        notice = ending_notice(client, credential)
        if await tell_people(session, notice, to=people, now=now):
            credential.reminded_days = days


def due_reminder(credential: ClientCredential, *, now: datetime) -> int | None:
    """Which of `DAYS_BEFORE` is due; None where it was sent, or the key is younger than that."""
    ends_on = credential.expires_at.date()
    days_left = (ends_on - now.date()).days
    due = min((days for days in DAYS_BEFORE if days_left <= days), default=None)
    if due is None or (ends_on - credential.created_at.date()).days <= due:
        return None
    is_sent = credential.reminded_days is not None and credential.reminded_days <= due
    return None if is_sent else due
