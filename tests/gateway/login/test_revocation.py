"""A right that is taken back counts in a service after five seconds, whoever took it back.

The rights are changed in the database alone, as another process of the gateway would do it: this
one is not told.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from httpx import AsyncClient
from sqlalchemy import delete, select, update
from sqlalchemy.sql.base import Executable
from starlette.types import Receive, Scope, Send

from chassis.database import Database, new_id
from chassis.identity import BearerAuthentication, Role, TokenVerifier, require_role
from chassis.problems import Problem
from gateway.accounts.models import Organization
from gateway.authentication import OutsideAuthentication
from gateway.browser_sessions import cookies
from gateway.browser_sessions.models import BrowserSession
from gateway.cli import deployable
from gateway.memberships.models import Membership
from gateway.people.models import Person
from gateway.random_secrets import hashed
from tests.gateway.behind import Service, answer_json
from tests.support.keys import trusted_keys
from tests.support.server import serve
from tests.support.service import MakeService, client

NOW = datetime.now(UTC)
SECRET = "s" * 43
PROMISED_S = 5
ENDINGS = {
    "membership ended": (update(Membership).values(until=NOW), 403),
    "role taken away": (update(Membership).values(roles=[]), 403),
    "session ended elsewhere": (delete(BrowserSession), 401),
    "person disabled": (update(Person).values(disabled_at=NOW), 401),
}


@dataclass
class Gateway:
    api: AsyncClient
    database: Database
    clock_s: float = 0.0

    async def status(self) -> int:
        """Of a call that the service lets members make."""
        headers = {"Cookie": f"{cookies.SESSION}={SECRET}"}
        response = await self.api.get("/api/catalog/v1/drafts", headers=headers)
        return response.status_code

    async def change(self, statement: Executable) -> None:
        async with self.database.sessions.begin() as session:
            await session.execute(statement)


async def for_members(scope: Scope, receive: Receive, send: Send) -> None:
    """A service that decides as ours do."""
    verifier = TokenVerifier(trusted_keys(), audience="catalog")
    status = 200
    try:
        require_role(await BearerAuthentication(verifier).principal_of(scope), Role.MEMBER)
    except Problem as problem:
        status = problem.status
    await answer_json(b"{}", status=status)(scope, receive, send)


@pytest.fixture
async def gateway(
    under_test: MakeService, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Gateway]:
    service = under_test(deployable)
    url = await service.clone()
    async with serve(Service(for_members)) as catalog_url:
        monkeypatch.setenv("GATEWAY_CATALOG_URL", catalog_url)
        app = service.app(url)
        async with app.router.lifespan_context(app), client(app) as api:
            gateway = Gateway(api, app.state.database)
            app.state.authentication = OutsideAuthentication(
                app.state.settings,
                database=app.state.database,
                siblings=TokenVerifier(trusted_keys(), audience="gateway"),
                public_address=app.state.public_address,
                clock=lambda: gateway.clock_s,
            )
            await log_in(app.state.database)
            yield gateway
    await service.databases.drop(url)


async def log_in(database: Database) -> None:
    """Somebody who is a member of a town and acts for it."""
    async with database.sessions.begin() as session:
        town = await session.scalar(select(Organization.id).limit(1))
        person = Person(
            id=new_id(),
            issuer="https://login.example",
            subject="erika",
            name="Erika Mustermann",
            is_email_verified=False,
            created_at=NOW,
            logged_in_at=NOW,
        )
        session.add(person)
        await session.flush()
        session.add(
            Membership(
                id=new_id(),
                person_id=person.id,
                organization_id=town,
                roles=[Role.MEMBER.value],
                since=NOW - timedelta(days=1),
            )
        )
        session.add(
            BrowserSession(
                id=new_id(),
                token_hash=hashed(SECRET),
                person_id=person.id,
                organization_id=town,
                browser="",
                network="",
                opened_at=NOW,
                seen_at=NOW,
                ends_at=NOW + timedelta(hours=1),
            )
        )


class TestRevocation:
    @pytest.mark.parametrize("ending", ENDINGS)
    async def test_what_was_taken_back_is_refused_by_the_service(
        self, gateway: Gateway, ending: str
    ) -> None:
        statement, refusal = ENDINGS[ending]
        assert await gateway.status() == 200

        await gateway.change(statement)
        gateway.clock_s += PROMISED_S

        assert await gateway.status() == refusal

    async def test_until_then_one_look_into_the_database_serves_many_requests(
        self, gateway: Gateway
    ) -> None:
        assert await gateway.status() == 200

        await gateway.change(delete(BrowserSession))

        assert await gateway.status() == 200
