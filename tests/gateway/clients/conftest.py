"""A coordinator of a Land who keeps clients, and the programs that come with their keys."""

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from joserfc import jwt
from joserfc.jwk import ECKey
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from gateway.accounts.models import Organization, OrganizationKind, Origin
from gateway.browser_sessions import cookies
from gateway.browser_sessions.models import BrowserSession
from gateway.clients.usage import Usage
from gateway.memberships.models import Membership
from gateway.people.models import Person
from gateway.random_secrets import hashed, new_secret
from reference.organizations import organization_id
from tests.gateway.conftest import next_address
from tests.gateway.login.conftest import secure_client
from tests.support.service import client as http_client

CLIENTS = "/api/accounts/v1/api-clients"
CURRENT = "/api/accounts/v1/api-client"
ADDRESS = "https://testserver"
TOKEN = "/oauth/token"
LAND = "clients-land"
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@pytest.fixture(autouse=True)
def _start_anew(app: FastAPI) -> None:
    """What one test has left in memory concerns rows that are gone."""
    app.state.client_authentication.usage = Usage()
    app.state.client_authentication.forget()
    app.state.authentication.forget()


@pytest.fixture(autouse=True)
async def _organizations(session: AsyncSession) -> None:
    for slug, kind, area_key in (
        (LAND, OrganizationKind.STATE, "07"),
        ("clients-town", OrganizationKind.MUNICIPALITY, "071380045045"),
        ("clients-community", OrganizationKind.COMMUNITY, None),
    ):
        session.add(
            Organization(
                id=organization_id(slug),
                slug=slug,
                name_de=slug,
                kind=kind,
                origin=Origin.REGISTERED,
                area_key=area_key,
                sources=[],
                search_text=slug,
            )
        )
    await session.commit()


async def log_in(
    session: AsyncSession, slug: str, *roles: Role, email: str | None = None
) -> dict[str, str]:
    """Headers of somebody who acts for an organisation; see the tests of the login for the way."""
    now, secret = datetime.now(UTC), new_secret()
    person = Person(
        id=new_id(),
        issuer="https://login.example",
        subject=str(uuid4()),
        name="Erika Mustermann",
        email=email,
        is_email_verified=email is not None,
        created_at=now,
        logged_in_at=now,
    )
    session.add(person)
    await session.flush()
    session.add(
        Membership(
            id=new_id(),
            person_id=person.id,
            organization_id=organization_id(slug),
            roles=[role.value for role in roles],
            since=now - timedelta(days=1),
        )
    )
    session.add(
        BrowserSession(
            id=new_id(),
            token_hash=hashed(secret),
            person_id=person.id,
            organization_id=organization_id(slug),
            browser="Firefox",
            network="198.51.100.0/24",
            opened_at=now,
            seen_at=now,
            authenticated_at=now,
            ends_at=now + timedelta(hours=1),
        )
    )
    await session.commit()
    return {"Cookie": f"{cookies.SESSION}={secret}"}


@pytest.fixture
async def coordinator(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    """The page of a Land's coordinator."""
    async with secure_client(app) as page:
        page.headers.update(await log_in(session, LAND, Role.LAND_COORDINATOR))
        yield page


@pytest.fixture
async def program(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    """Somewhere else, without a browser."""
    headers = {"X-Forwarded-For": next_address(), "X-Forwarded-Proto": "https"}
    async with http_client(app, headers=headers, base_url=ADDRESS) as program:
        yield program


async def make_client(page: AsyncClient, **changes: Any) -> Any:
    body = {"name": "Landesportal", "scopes": ["catalog:read"], **changes}
    response = await page.post(CLIENTS, json=body)
    assert response.status_code == 201, response.text
    return response.json()


async def make_credential(page: AsyncClient, client_id: str, **new: Any) -> Any:
    path = f"{CLIENTS}/{client_id}/credentials"
    response = await page.post(path, json={"kind": "api_key", **new})
    assert response.status_code == 201, response.text
    return response.json()


async def make_key(page: AsyncClient, **changes: Any) -> str:
    """An API key of a new client."""
    client = await make_client(page, **changes)
    return str((await make_credential(page, client["id"]))["secret"])


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def basic(client_id: str, secret: str) -> dict[str, str]:
    return {"Authorization": f"Basic {base64.b64encode(f'{client_id}:{secret}'.encode()).decode()}"}


@dataclass
class SigningProgram:
    """A client that proves by signature who it is."""

    client_id: str
    key: ECKey

    def assertion(self, *, lasts_s: int = 120, **changes: Any) -> str:
        claims = {
            "iss": self.client_id,
            "sub": self.client_id,
            "aud": ADDRESS + TOKEN,
            "exp": int(datetime.now(UTC).timestamp()) + lasts_s,
            "jti": str(uuid4()),
        }
        return jwt.encode({"alg": "ES256"}, claims | changes, self.key, algorithms=["ES256"])


async def make_signing_program(page: AsyncClient, **changes: Any) -> SigningProgram:
    key = ECKey.generate_key("P-256")
    client = await make_client(page, **changes)
    public_key = key.as_dict(private=False)
    await make_credential(page, client["id"], kind="public_key", public_key=public_key)
    return SigningProgram(client["id"], key)


async def ask_token(program: AsyncClient, assertion: str, **form: str) -> Response:
    return await program.post(
        TOKEN,
        data={
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": assertion,
            **form,
        },
    )
