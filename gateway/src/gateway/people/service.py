"""What is known about people."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal, PrincipalKind, unauthenticated
from gateway.identity_provider.tokens import Identity
from gateway.notices.letters import Language
from gateway.people import repository
from gateway.people.models import Person
from gateway.settings import Settings


async def recognise(
    session: AsyncSession, identity: Identity, *, language: Language, platform: str, now: datetime
) -> Person:
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
            language=language,
            created_at=now,
            logged_in_at=now,
            disabled_at=None,
            platform=platform,
        ),
    )


async def choose_language(
    session: AsyncSession, language: Language, *, principal: Principal
) -> Person:
    """In which mails are written from now on.

    Raises:
        Unauthenticated: nobody in particular is logged in.
    """
    person = await require_person(session, principal)
    person.language = language
    return person


async def language_at(session: AsyncSession, email: str) -> Language | None:
    """That of whoever has proven to have this address; None where nobody has."""
    return await repository.find_language(session, email)


def verified_address(person: Person) -> str | None:
    """Where mails may go: others may have given an address that is not theirs."""
    return person.email if person.is_email_verified else None


def own_address(person: Person, settings: Settings) -> str | None:
    """Where the platform is, for links in mails; None where nobody has said so yet."""
    return str(settings.public_url).rstrip("/") if settings.public_url else person.platform


async def find(session: AsyncSession, person_id: UUID) -> Person | None:
    return await repository.find(session, person_id)


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
    return _person_id(principal.subject) if principal.kind is PrincipalKind.PERSON else None


async def names_of(session: AsyncSession, subjects: Iterable[str]) -> dict[str, str]:
    """By `Principal.subject`; without those who are no people, or whose account is gone."""
    person_ids = {person_id for subject in subjects if (person_id := _person_id(subject))}
    if not person_ids:
        return {}
    names = await repository.find_names(session, person_ids)
    return {str(person_id): name for person_id, name in names.items()}


def _person_id(subject: str) -> UUID | None:
    try:
        return UUID(subject)
    except ValueError:
        return None
