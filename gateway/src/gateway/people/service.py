"""What is known about people."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal, PrincipalKind, unauthenticated
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


async def require_person(session: AsyncSession, principal: Principal) -> Person:
    """
    Raises:
        Unauthenticated: a program, or the administrator by token, who is nobody in particular.
    """
    person_id = id_of(principal)
    person = await repository.find(session, person_id) if person_id else None
    if person is None:
        raise unauthenticated()
    return person


def id_of(principal: Principal) -> UUID | None:
    """None for a program, and for the administrator by token."""
    if principal.kind is not PrincipalKind.PERSON:
        return None
    try:
        return UUID(principal.subject)
    except ValueError:
        return None
