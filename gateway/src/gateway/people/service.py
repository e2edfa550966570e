"""What is known about people."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from gateway.identity_provider.tokens import Identity
from gateway.people import repository
from gateway.people.models import Person


async def recognise(session: AsyncSession, identity: Identity, *, now: datetime) -> Person:
    """The person behind an identity; made at the first login, brought up to date at each."""
    return await repository.store(
        session,
        Person(
            id=new_id(),
            issuer=identity.issuer,
            subject=identity.subject,
            name=identity.name,
            email=identity.email,
            is_email_verified=identity.is_email_verified,
            created_at=now,
            logged_in_at=now,
            disabled_at=None,
        ),
    )
