"""The second lock: where a policy is forgotten, the database still shows nobody else's rows."""

from collections.abc import AsyncIterator
from uuid import UUID

import asyncpg
import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database, new_id
from chassis.identity import ANONYMOUS, Acting, Principal, PrincipalKind, Role
from chassis.row_security import all_rows, narrow
from gateway.accounts.models import Organization
from gateway.cli import deployable
from gateway.clients.models import ApiClient, Environment
from gateway.memberships.models import Membership
from tests.gateway.factories import make_membership, make_person
from tests.gateway.login.conftest import provider
from tests.gateway.members.conftest import SINCE, Enter, enter
from tests.support.service import MakeService

__all__ = ["enter", "provider"]

LOCKED = [
    "api_client",
    "client_credential",
    "membership",
    "webhook",
    "webhook_delivery",
    "webhook_try",
]


def member_of(organization_id: UUID, *roles: Role, subject: UUID | None = None) -> Principal:
    acting = Acting(organization_id, "municipality", "08136088088")
    names = frozenset({Role.MEMBER.value, *(role.value for role in roles)})
    return Principal(PrincipalKind.PERSON, str(subject or new_id()), names, acting)


async def organization(session: AsyncSession, slug: str) -> UUID:
    found = select(Organization.id).where(Organization.slug == slug)
    return (await session.execute(found)).scalar_one()


def client_of(organization_id: UUID) -> ApiClient:
    return ApiClient(
        id=new_id(),
        organization_id=organization_id,
        name="Landesportal",
        environment=Environment.LIVE,
        scopes=[],
        is_limited_to_land=False,
        quota_per_minute=60,
        created_at=SINCE,
        created_by="somebody",
        revoked_at=None,
    )


async def see_as(session: AsyncSession, principal: Principal) -> None:
    """Begin a new transaction in which this is the caller."""
    await session.commit()
    narrow(session, principal)


async def count_clients(session: AsyncSession) -> int:
    return (await session.execute(select(func.count(ApiClient.id)))).scalar_one()


class TestCaller:
    @pytest.fixture
    async def own(self, session: AsyncSession) -> UUID:
        """An organisation with a client, beside another one with one."""
        own, other = await organization(session, "aalen"), await organization(session, "lemgo")
        session.add_all([client_of(own), client_of(other)])
        await session.flush()
        return own

    async def test_rows_of_others_are_not_there(self, session: AsyncSession, own: UUID) -> None:
        await see_as(session, member_of(own, Role.ORGANIZATION_ADMIN))

        assert list(await session.scalars(select(ApiClient.organization_id))) == [own]

    async def test_nobody_in_particular_sees_none(self, session: AsyncSession, own: UUID) -> None:
        await see_as(session, ANONYMOUS)

        assert await count_clients(session) == 0

    async def test_rows_of_others_cannot_be_changed(self, session: AsyncSession, own: UUID) -> None:
        await see_as(session, member_of(own))
        await session.execute(update(ApiClient).values(name="changed"))

        async with all_rows(session):
            names = await session.scalars(select(ApiClient.name).order_by(ApiClient.name))
            assert list(names) == ["Landesportal", "changed"]

    async def test_nothing_is_written_for_others(self, session: AsyncSession, own: UUID) -> None:
        other = await organization(session, "lemgo")
        await see_as(session, member_of(own))
        session.add(client_of(other))

        with pytest.raises(DBAPIError, match="row-level security"):
            await session.flush()
        await session.rollback()

    async def test_people_see_their_own_memberships_everywhere(self, session: AsyncSession) -> None:
        own, other = await organization(session, "aalen"), await organization(session, "lemgo")
        anna, bert = await make_person(session, "anna"), await make_person(session, "bert")
        for person, at in ((anna, other), (bert, own), (bert, other)):
            await make_membership(session, person, at)

        await see_as(session, member_of(own, subject=anna.id))

        seen = await session.execute(select(Membership.person_id, Membership.organization_id))
        assert {(row[0], row[1]) for row in seen} == {(anna.id, other), (bert.id, own)}

    @pytest.mark.parametrize("role", [Role.FEDERAL_EDITOR, Role.PLATFORM_ADMIN])
    async def test_who_looks_after_the_platform_sees_all(
        self, session: AsyncSession, own: UUID, role: Role
    ) -> None:
        await see_as(session, member_of(own, role))

        assert await count_clients(session) == 2


class TestRequest:
    async def test_a_forgotten_condition_shows_nothing_of_others(
        self, enter: Enter, session: AsyncSession, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def find_all(session: AsyncSession, _organization_id: UUID) -> list[ApiClient]:
            return list(await session.scalars(select(ApiClient)))

        anna = await enter("anna", "aalen", Role.ORGANIZATION_ADMIN)
        for slug in ("aalen", "lemgo"):
            session.add(client_of(await organization(session, slug)))
        await session.commit()
        monkeypatch.setattr("gateway.clients.repository.find_of", find_all)

        shown = (await anna.api.get("/api/accounts/v1/api-clients")).json()["items"]

        assert len(shown) == 1


class TestConnection:
    """On real connections and transactions, as the service has them."""

    @pytest.fixture
    async def database(self, under_test: MakeService) -> AsyncIterator[Database]:
        service = under_test(deployable)
        app = service.app(await service.clone())
        database: Database = app.state.database
        async with database.sessions.begin() as session:
            session.add(client_of(await organization(session, "aalen")))
        yield database
        await database.close()

    async def test_what_a_caller_sees_ends_with_the_transaction(self, database: Database) -> None:
        for _ in range(5):
            async with database.sessions.begin() as session:
                narrow(session, ANONYMOUS)
                assert await count_clients(session) == 0
            async with database.sessions.begin() as session:
                assert await count_clients(session) == 1

    async def test_a_connection_from_elsewhere_sees_nothing(self, database: Database) -> None:
        connection = await asyncpg.connect(str(database.settings.database_url))
        try:
            assert await connection.fetchval("SELECT count(*) FROM gateway.api_client") == 0
        finally:
            await connection.close()

    @pytest.mark.parametrize(
        "attempt",
        [
            "ALTER TABLE gateway.api_client DISABLE ROW LEVEL SECURITY",
            "DROP POLICY concerned ON gateway.api_client",
            "SET ROLE gateway_owner",
            "SELECT 1 FROM catalog.draft",
        ],
    )
    async def test_the_service_cannot_take_the_lock_off(
        self, database: Database, attempt: str
    ) -> None:
        async with database.sessions() as session:
            with pytest.raises(DBAPIError):
                await session.execute(text(attempt))

    async def test_every_table_with_keys_or_memberships_is_locked_for_its_owner_too(
        self, database: Database
    ) -> None:
        statement = text(
            """
            SELECT relname FROM pg_class
             WHERE relnamespace = 'gateway'::regnamespace
               AND relrowsecurity AND relforcerowsecurity
             ORDER BY relname
            """
        )
        async with database.sessions() as session:
            assert list(await session.scalars(statement)) == LOCKED
