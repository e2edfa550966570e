"""Shapes of sessions in the API."""

from datetime import datetime
from typing import Self
from uuid import UUID

from pydantic import BaseModel, Field

from chassis.identity import Role
from chassis.types import LocalizedText, RequestBody
from gateway.accounts.models import OrganizationKind
from gateway.browser_sessions import models
from gateway.browser_sessions.lifetimes import lifetime_for
from gateway.browser_sessions.service import Current
from gateway.memberships.service import Place
from gateway.notices.letters import Language
from gateway.people.models import Person


class PersonCard(BaseModel):
    id: UUID
    name: str
    email: str | None
    language: Language = Field(description="In which mails come.")

    @classmethod
    def of(cls, person: Person) -> Self:
        return cls(id=person.id, name=person.name, email=person.email, language=person.language)


class ActingPlace(BaseModel):
    """An organisation for which the person may act."""

    organization_id: UUID
    slug: str
    names: LocalizedText
    kind: OrganizationKind
    area_key: str | None
    roles: list[Role]
    delegate_id: UUID | None = Field(
        description="The person's own organisation, when that one acts for this one by delegation."
    )

    @classmethod
    def of(cls, place: Place) -> Self:
        organization = place.organization
        return cls(
            organization_id=organization.id,
            slug=organization.slug,
            names=organization.names,
            kind=organization.kind,
            area_key=organization.area_key,
            roles=[Role(role) for role in sorted(place.roles)],
            delegate_id=place.acting.delegate_id,
        )


class CurrentSession(BaseModel):
    """Who is logged in, and for whom they act; all null or empty where nobody is."""

    person: PersonCard | None
    acting_for: ActingPlace | None
    places: list[ActingPlace] = Field(description="Everything that `acting_for` may be.")
    ends_at: datetime | None = Field(description="At the latest, whatever happens.")
    idle_minutes: int | None = Field(description="It ends after so long without a request.")

    @classmethod
    def of(cls, current: Current | None) -> Self:
        if current is None:
            return cls(person=None, acting_for=None, places=[], ends_at=None, idle_minutes=None)
        lifetime = lifetime_for(current.roles)
        session = current.session
        return cls(
            person=PersonCard.of(current.person),
            acting_for=ActingPlace.of(current.place) if current.place else None,
            places=[ActingPlace.of(place) for place in current.places],
            ends_at=min(session.ends_at, session.opened_at + lifetime.absolute),
            idle_minutes=int(lifetime.idle.total_seconds() // 60),
        )


class ActingFor(RequestBody):
    """For whom to act from now on; null for nobody but oneself."""

    organization_id: UUID | None
    delegate_id: UUID | None = None


class OpenSession(BaseModel):
    """One login of one's own."""

    id: UUID
    browser: str = Field(description='Like "Firefox, Windows"; empty when it is not known.')
    network: str = Field(description="The address without its last part.")
    opened_at: datetime
    seen_at: datetime = Field(description="To the minute.")
    is_this_one: bool

    @classmethod
    def of(cls, session: models.BrowserSession, *, current: Current) -> Self:
        return cls(
            id=session.id,
            browser=session.browser,
            network=session.network,
            opened_at=session.opened_at,
            seen_at=session.seen_at,
            is_this_one=session.id == current.session.id,
        )


class OpenSessions(BaseModel):
    items: list[OpenSession]
