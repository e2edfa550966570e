"""An honest identity provider, and browsers that log in there."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.identity_provider.provider import IdentityProvider
from tests.gateway.conftest import next_address
from tests.support.identity_provider import CLIENT_ID, ISSUER, Provider
from tests.support.service import client

# What a browser adds to a request of the platform's own page.
OWN_PAGE = {"Sec-Fetch-Site": "same-origin", "X-CSRF": "1"}


@dataclass
class Browser:
    api: AsyncClient
    provider: Provider

    async def begin(self, **parameters: str) -> str:
        """The provider's address to which a login sends."""
        response = await self.api.get("/auth/login", params=parameters)
        assert response.status_code == 303, response.text
        return response.headers["location"]

    async def come_back(self, answer: dict[str, str], **headers: str) -> Response:
        return await self.api.get(f"/auth/callback?{urlencode(answer)}", headers=headers)

    async def log_in(
        self, *, return_to: str = "/", language: str = "de", **claims: Any
    ) -> Response:
        address = await self.begin(return_to=return_to, language=language)
        return await self.come_back(self.provider.let_in(address, **claims))

    async def session(self) -> Any:
        return (await self.api.get("/api/accounts/v1/session")).json()


@pytest.fixture
def provider(app: FastAPI) -> Iterator[Provider]:
    provider = Provider()
    settings = app.state.settings.model_copy(
        update={"oidc_issuer": ISSUER, "oidc_client_id": CLIENT_ID}
    )
    original = app.state.identity_provider
    app.state.identity_provider = IdentityProvider(
        settings, transport=provider.transport, clock=lambda: provider.clock_s
    )
    app.state.authentication.forget()
    yield provider
    app.state.identity_provider = original


@pytest.fixture
async def browser(
    app: FastAPI, session: AsyncSession, provider: Provider
) -> AsyncIterator[Browser]:
    async with secure_client(app) as api:
        yield Browser(api, provider)


@pytest.fixture
async def other_browser(
    app: FastAPI, session: AsyncSession, provider: Provider
) -> AsyncIterator[Browser]:
    async with secure_client(app) as api:
        yield Browser(api, provider)


def secure_client(app: FastAPI) -> AsyncClient:
    headers = {"X-Forwarded-For": next_address(), "X-Forwarded-Proto": "https", **OWN_PAGE}
    return client(app, headers=headers, base_url="https://testserver")
