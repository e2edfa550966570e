"""What can be done with browser sessions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal, PrincipalKind
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.browser_sessions import repository
from gateway.browser_sessions.errors import BrowserSessionNotFound, NotYourOrganization
from gateway.browser_sessions.lifetimes import USUAL, is_over
from gateway.browser_sessions.models import BrowserSession
from gateway.memberships.service import Place, place_in, places_of
from gateway.people.models import Person
from gateway.random_secrets import hashed, new_secret

# Whoever forgets to log out shall not leave doors open without end.
MAX_PER_PERSON = 10


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a session is opened; see `browsers`."""

    browser: str
    network: str


@dataclass(frozen=True, slots=True)
class Current:
    """A session that is in force, and everything that follows from it."""

    session: BrowserSession
    person: Person
    place: Place | None
    places: Sequence[Place]

    @property
    def roles(self) -> frozenset[str]:
        return self.place.roles if self.place else frozenset()

    @property
    def principal(self) -> Principal:
        return Principal(
            PrincipalKind.PERSON,
            str(self.person.id),
            self.roles,
            self.place.acting if self.place else None,
        )


async def open_session(
    session: AsyncSession,
    person: Person,
    *,
    provider_session: str | None,
    authenticated_at: datetime | None,
    earlier: BrowserSession | None,
    origin: Origin,
    now: datetime,
) -> str:
    """Open a session and return the secret for its cookie; the oldest ends when there are many.

    Who had an `earlier` one in this browser goes on acting for whom they did.
    """
    open_already = await repository.find_of(session, person.id)
    for oldest in open_already[MAX_PER_PERSON - 1 :]:
        await session.delete(oldest)
    places = await places_of(session, person.id, now=now)
    place = places[0] if len(places) == 1 else None
    if place is None and earlier and earlier.person_id == person.id and earlier.organization_id:
        place = place_in(places, earlier.organization_id, delegate_id=earlier.delegate_id)
    acting = place.acting if place else None
    secret = new_secret()
    session.add(
        BrowserSession(
            id=new_id(),
            token_hash=hashed(secret),
            person_id=person.id,
            organization_id=acting.organization_id if acting else None,
            delegate_id=acting.delegate_id if acting else None,
            provider_session=provider_session,
            browser=origin.browser,
            network=origin.network,
            opened_at=now,
            authenticated_at=authenticated_at,
            seen_at=now,
            ends_at=now + USUAL.absolute,
        )
    )
    await session.flush()
    return secret


async def find_current(
    session: AsyncSession, token_hash: bytes, *, now: datetime
) -> Current | None:
    """The session behind a cookie, None when it is over or its person disabled.

    Who has lost the membership in which it acted keeps the session, and acts for nobody.
    """
    found = await repository.find(session, token_hash)
    if found is None or found[1].disabled_at is not None:
        return None
    browser_session, person = found
    places = await places_of(session, person.id, now=now)
    place = None
    if browser_session.organization_id is not None:
        place = place_in(
            places, browser_session.organization_id, delegate_id=browser_session.delegate_id
        )
    current = Current(browser_session, person, place, places)
    if is_over(
        current.roles,
        opened_at=browser_session.opened_at,
        seen_at=browser_session.seen_at,
        ends_at=browser_session.ends_at,
        now=now,
    ):
        return None
    return current


async def act_for(
    session: AsyncSession,
    current: Current,
    *,
    organization_id: UUID | None,
    delegate_id: UUID | None,
    now: datetime,
) -> str:
    """Act for another organisation from now on, or for none; the new secret for the cookie.

    The secret changes with the rights, so that one taken earlier gains nothing.

    Raises:
        NotYourOrganization: the person has no place there.
    """
    if organization_id is not None and not place_in(
        current.places, organization_id, delegate_id=delegate_id
    ):
        raise NotYourOrganization("Choose one of the organisations that your session lists.")
    secret = new_secret()
    current.session.token_hash = hashed(secret)
    current.session.organization_id = organization_id
    current.session.delegate_id = delegate_id if organization_id else None
    entry = Entry.by(
        current.principal,
        Action.ACTING_FOR_CHANGED,
        "organization",
        organization_id or "none",
        organization_id=organization_id,
    )
    await record(session, replace(entry, delegate_id=current.session.delegate_id), now=now)
    return secret


async def list_sessions(
    session: AsyncSession, current: Current, *, now: datetime
) -> Sequence[BrowserSession]:
    """The person's sessions that have not reached their absolute end, the one used last first."""
    found = await repository.find_of(session, current.person.id)
    return [one for one in found if one.ends_at > now]


async def end_session(
    session: AsyncSession, current: Current, session_id: UUID, *, now: datetime
) -> None:
    """
    Raises:
        BrowserSessionNotFound: it is not one of the person's own.
    """
    ended = await repository.end(session, person_id=current.person.id, session_id=session_id)
    if not ended:
        raise BrowserSessionNotFound("It has ended already, or it is not yours.")
    await _record_end(session, current, "session", session_id, now=now)


async def end_other_sessions(session: AsyncSession, current: Current, *, now: datetime) -> None:
    ended = await repository.end_others(
        session, person_id=current.person.id, kept=current.session.id
    )
    if ended:
        await _record_end(session, current, "person", current.person.id, now=now)


async def _record_end(
    session: AsyncSession, current: Current, kind: str, ended_id: UUID, *, now: datetime
) -> None:
    entry = Entry.by(current.principal, Action.SESSION_ENDED, kind, ended_id)
    await record(session, entry, now=now)


def rest_of(browser_session: BrowserSession, *, now: datetime) -> timedelta:
    return browser_session.ends_at - now
