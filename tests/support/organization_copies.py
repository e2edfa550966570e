"""What must hold for every service's copy of the organisations."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from chassis.command import Deployable
from chassis.database import Database
from chassis.subscriber import Subscriber
from tests.support.accounts import FakeAccounts
from tests.support.databases import own_database_of
from tests.support.service import MakeService

A, B, C = uuid4(), uuid4(), uuid4()


async def catch_up(subscriber: Subscriber) -> None:
    while await subscriber.step():
        pass


class OrganizationCopyChecks:
    """Inherit, and give the fixture `deployable` and the model of the copy."""

    model: Any

    @pytest.fixture
    async def database(
        self, deployable: Deployable, under_test: MakeService
    ) -> AsyncIterator[Database]:
        """The subscriber commits on connections of its own."""
        async with own_database_of(under_test(deployable)) as database:
            yield database

    @pytest.fixture
    def accounts(self) -> FakeAccounts:
        return FakeAccounts()

    @pytest.fixture
    def subscriber(
        self, deployable: Deployable, accounts: FakeAccounts, database: Database
    ) -> Subscriber:
        following = deployable.follows[0]
        return deployable.subscriber(following, accounts.client(), database)

    async def copied(self, database: Database) -> dict[UUID, str]:
        async with database.sessions() as session:
            rows = await session.execute(select(self.model.id, self.model.name))
            return {row.id: row.name for row in rows}

    async def test_it_holds_what_the_feed_names_and_nothing_else(
        self, accounts: FakeAccounts, subscriber: Subscriber, database: Database
    ) -> None:
        accounts.put(A, name="Ulm")
        accounts.tell_something_else()
        accounts.put(B, name="Jena")
        accounts.put(A, name="Ulm an der Donau", what="changed")

        await catch_up(subscriber)

        assert await self.copied(database) == {A: "Ulm an der Donau", B: "Jena"}

    async def test_a_tombstone_drops_the_copy(
        self, accounts: FakeAccounts, subscriber: Subscriber, database: Database
    ) -> None:
        accounts.put(A)
        await catch_up(subscriber)

        accounts.remove(A)
        await catch_up(subscriber)

        assert await self.copied(database) == {}

    async def test_after_a_restart_of_the_feed_only_what_still_exists_remains(
        self, accounts: FakeAccounts, subscriber: Subscriber, database: Database
    ) -> None:
        accounts.put(A, name="Ulm")
        accounts.put(B, name="Jena")
        await catch_up(subscriber)
        del accounts.organizations[B]
        accounts.organizations[A]["names"]["de"] = "Neu-Ulm"
        accounts.restart()
        accounts.put(C, name="Gera")

        await catch_up(subscriber)

        assert await self.copied(database) == {A: "Neu-Ulm", C: "Gera"}

    async def test_an_organization_that_left_before_it_was_read_is_no_error(
        self, accounts: FakeAccounts, subscriber: Subscriber, database: Database
    ) -> None:
        accounts.put(A)
        del accounts.organizations[A]

        await catch_up(subscriber)

        assert await self.copied(database) == {}
