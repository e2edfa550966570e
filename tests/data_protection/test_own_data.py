"""Who asks gets every declared column of the own rows, and nothing of anybody else."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from catalog.cli import deployable as catalog
from chassis.command import Deployable
from chassis.identity import Principal, PrincipalKind, TokenSigner
from gateway.own_data.service import collect_own_data
from gateway.proxy.services import Services
from tests.data_protection.rows import Somebody, holdings, make_rows
from tests.support.databases import own_app_of, own_database_of
from tests.support.deployables import DEPLOYABLES, GATEWAY
from tests.support.keys import administrator_headers, sibling_headers, signing_key
from tests.support.server import serve
from tests.support.service import MakeService, client

ANNA = Somebody(uuid4(), "Anna.Adler@stadt.example", "anna-adler")
BERT = Somebody(uuid4(), "Bert.Bussard@stadt.example", "bert-bussard")


class TestFind:
    @pytest.mark.parametrize("deployable", DEPLOYABLES, ids=lambda deployable: deployable.name)
    async def test_every_declared_column_of_the_person_is_in_it(
        self, deployable: Deployable, under_test: MakeService
    ) -> None:
        async with own_database_of(under_test(deployable)) as database:
            async with database.sessions.begin() as session:
                made = await make_rows(session, deployable, ANNA)
                await make_rows(session, deployable, BERT)

            # Spelled differently: providers write addresses as they like.
            email = ANNA.email.upper() if deployable is GATEWAY else None
            async with database.sessions() as session:
                found = await deployable.personal_rows.find(session, ANNA.id, email=email)

        by_columns = {(each.table, each.declared.columns): each.rows for each in found}
        for name, held in holdings(deployable):
            expected = {column: made[name][column] for column in held.columns}
            assert by_columns[name, held.columns] == [expected]
        assert BERT.mark not in str(found)
        assert str(BERT.id) not in str(found)

    async def test_an_address_that_nobody_has_verified_finds_nothing(
        self, under_test: MakeService
    ) -> None:
        async with (
            own_database_of(under_test(GATEWAY)) as database,
            database.sessions.begin() as session,
        ):
            await make_rows(session, GATEWAY, ANNA)
            found = await GATEWAY.personal_rows.find(session, ANNA.id, email=None)

        assert "mail" in {name for name, held in holdings(GATEWAY) if held.email}
        assert "mail" not in {each.table for each in found}


class TestCollect:
    @pytest.fixture
    async def stack(self) -> AsyncIterator[AsyncExitStack]:
        async with AsyncExitStack() as stack:
            yield stack

    async def collected(
        self, under_test: MakeService, stack: AsyncExitStack, **urls: str
    ) -> dict[str, Any]:
        database = await stack.enter_async_context(own_database_of(under_test(GATEWAY)))
        async with database.sessions.begin() as session:
            await make_rows(session, GATEWAY, ANNA)
        services = Services(GATEWAY.settings().model_copy(update=urls))  # type: ignore[arg-type]
        await stack.enter_async_context(services.opened())
        own = await collect_own_data(
            database,
            services,
            TokenSigner(signing_key("gateway")),
            principal=Principal(PrincipalKind.PERSON, str(ANNA.id)),
            now=datetime.now(UTC),
        )
        return own.model_dump(mode="json")

    async def test_the_rows_of_services_stand_beside_those_of_the_gateway(
        self, under_test: MakeService, stack: AsyncExitStack
    ) -> None:
        app = await stack.enter_async_context(own_app_of(under_test(catalog)))
        async with app.state.database.sessions.begin() as session:
            await make_rows(session, catalog, ANNA)
        url = await stack.enter_async_context(serve(app))

        own = await self.collected(under_test, stack, catalog_url=url)

        assert ("catalog", "draft") in {(each["holder"], each["table"]) for each in own["items"]}
        assert ("gateway", "person") in {(each["holder"], each["table"]) for each in own["items"]}
        assert own["missing"] == ["competence-center", "knowledge"]

    async def test_who_does_not_answer_is_named(
        self, under_test: MakeService, stack: AsyncExitStack
    ) -> None:
        own = await self.collected(under_test, stack)

        assert own["is_complete"] is False
        assert own["missing"] == ["catalog", "competence-center", "knowledge"]


class TestCopyPersonalData:
    async def test_only_the_gateway_gets_it(self, under_test: MakeService) -> None:
        async with own_app_of(under_test(catalog)) as app, client(app) as api:
            path = f"/v1/people/{ANNA.id}/data"
            statuses = [
                (await api.get(path, headers=headers)).status_code
                for headers in (
                    {},
                    administrator_headers("catalog"),
                    sibling_headers("catalog", sender="knowledge"),
                    sibling_headers("catalog", sender="gateway"),
                )
            ]

        assert statuses == [401, 403, 403, 200]
