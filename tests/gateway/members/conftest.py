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

from chassis.identity import Role
from gateway.accounts.models import Organization
from gateway.browser_sessions import cookies
from gateway.browser_sessions.service import Origin, open_session
from gateway.identity_provider.tokens import Identity
from gateway.people.service import recognise
from tests.gateway.factories import make_membership
from tests.gateway.login.conftest import provider, secure_client
from tests.support.identity_provider import ISSUER, Provider

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
    """Let somebody in, who is logged in at once; with a slug, as a member there with these roles.

    How one logs in has tests of its own.
    """
    async with AsyncExitStack() as stack:

        async def enter(
            name: str, slug: str | None = None, *roles: Role, is_verified: bool = True
        ) -> Somebody:
            now = datetime.now(UTC)
            email = f"{name}@stadt.example"
            identity = Identity(ISSUER, name, name.capitalize(), email, is_verified, None, now)
            person = await recognise(
                session, identity, language="de", platform="https://testserver", now=now
            )
            membership = None
            if slug is not None:
                town = select(Organization.id).where(Organization.slug == slug)
                organization_id = (await session.execute(town)).scalar_one()
                membership = await make_membership(session, person, organization_id, *roles)
            secret = await open_session(
                session, person, provider_session=None, authenticated_at=now, earlier=None,
                origin=Origin("Firefox", "198.51.100.0/24"), now=now,
            )  # fmt: skip
            await session.commit()
            api = await stack.enter_async_context(secure_client(app))
            api.cookies.set(cookies.SESSION, secret)
            if membership is None:
                return Somebody(api, person.id, email, None, None)
            return Somebody(api, person.id, email, membership.id, membership.organization_id)

        yield enter
