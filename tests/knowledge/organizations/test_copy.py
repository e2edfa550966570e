"""The copy of the organisations follows the feed of the accounts."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from chassis.database import Database
from chassis.subscriber import Subscriber
from knowledge.cli import deployable
from knowledge.organizations.models import Organization
from tests.support.accounts import FakeAccounts

A, B, C = uuid4(), uuid4(), uuid4()


@pytest.fixture
def accounts() -> FakeAccounts:
    return FakeAccounts()


@pytest.fixture
def subscriber(accounts: FakeAccounts, own_database: Database) -> Subscriber:
    [following] = deployable.follows
    return deployable.subscriber(following, accounts.client(), own_database)


async def catch_up(subscriber: Subscriber) -> None:
    while await subscriber.step():
        pass


async def copied(database: Database) -> dict[UUID, str]:
    async with database.sessions() as session:
        rows = await session.execute(select(Organization.id, Organization.name))
        return {row.id: row.name for row in rows}


class TestOrganizationCopy:
    async def test_it_holds_what_the_feed_names_and_nothing_else(
        self, accounts: FakeAccounts, subscriber: Subscriber, own_database: Database
    ) -> None:
        accounts.put(A, name="Ulm")
        accounts.tell_something_else()
        accounts.put(B, name="Jena")
        accounts.put(A, name="Ulm an der Donau", what="changed")

        await catch_up(subscriber)

        assert await copied(own_database) == {A: "Ulm an der Donau", B: "Jena"}

    async def test_a_tombstone_drops_the_copy(
        self, accounts: FakeAccounts, subscriber: Subscriber, own_database: Database
    ) -> None:
        accounts.put(A)
        await catch_up(subscriber)

        accounts.remove(A)
        await catch_up(subscriber)

        assert await copied(own_database) == {}

    async def test_after_a_restart_of_the_feed_only_what_still_exists_remains(
        self, accounts: FakeAccounts, subscriber: Subscriber, own_database: Database
    ) -> None:
        accounts.put(A, name="Ulm")
        accounts.put(B, name="Jena")
        await catch_up(subscriber)
        del accounts.organizations[B]
        accounts.organizations[A]["names"]["de"] = "Neu-Ulm"
        accounts.restart()
        accounts.put(C, name="Gera")

        await catch_up(subscriber)

        assert await copied(own_database) == {A: "Neu-Ulm", C: "Gera"}

    async def test_an_organization_that_left_before_it_was_read_is_no_error(
        self, accounts: FakeAccounts, subscriber: Subscriber, own_database: Database
    ) -> None:
        accounts.put(A)
        del accounts.organizations[A]

        await catch_up(subscriber)

        assert await copied(own_database) == {}
