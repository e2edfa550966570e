"""People who log in and act for an organisation."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from gateway.accounts.models import Organization
from gateway.memberships.models import Membership
from gateway.people.models import Person
from tests.gateway.login.conftest import Browser, provider, secure_client
from tests.support.identity_provider import Provider

__all__ = ["provider"]

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
PROFILE = "/api/accounts/v1/session"


@dataclass
class Somebody:
    """A person at a browser; `membership` is that in the organisation acted for."""

    api: AsyncClient
    id: UUID
    email: str
    membership: UUID | None
    organization_id: UUID | None

    async def roles(self) -> list[str]:
        """What the open session may do at this moment."""
        place = (await self.api.get(PROFILE)).json()["acting_for"]
        return [] if place is None else list(place["roles"])


Enter = Callable[..., Awaitable[Somebody]]


@pytest.fixture
async def enter(app: FastAPI, session: AsyncSession, provider: Provider) -> AsyncIterator[Enter]:
    """Log somebody in; with an organisation's slug, as one of its own with these roles."""
    async with AsyncExitStack() as stack:

        async def enter(
            name: str, slug: str | None = None, *roles: Role, is_verified: bool = True
        ) -> Somebody:
            api = await stack.enter_async_context(secure_client(app))
            email = f"{name}@stadt.example"
            claims = {"sub": name, "name": name.capitalize(), "email": email}
            browser = Browser(api, provider)
            await browser.log_in(**claims, email_verified=is_verified)
            person = select(Person.id).where(Person.subject == name)
            person_id = (await session.execute(person)).scalar_one()
            if slug is None:
                return Somebody(api, person_id, email, None, None)
            town = select(Organization.id).where(Organization.slug == slug)
            membership = Membership(
                id=new_id(),
                person_id=person_id,
                organization_id=(await session.execute(town)).scalar_one(),
                roles=sorted({Role.MEMBER, *roles}),
                since=SINCE,
            )
            session.add(membership)
            await session.commit()
            await browser.log_in(**claims, email_verified=is_verified)
            return Somebody(api, person_id, email, membership.id, membership.organization_id)

        yield enter
