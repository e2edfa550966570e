"""The copy of the organisations follows the feed of the accounts."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from catalog.cli import deployable
from catalog.organizations.models import OrganizationCopy
from catalog.search.models import SearchEntry
from chassis.database import Database
from chassis.subscriber import Subscriber
from tests.catalog.factories import make_solution
from tests.support.accounts import FakeAccounts
from tests.support.databases import own_database_of
from tests.support.service import MakeService

A, B = uuid4(), uuid4()


@pytest.fixture
async def own_database(under_test: MakeService) -> AsyncIterator[Database]:
    """The subscriber commits on connections of its own."""
    async with own_database_of(under_test(deployable)) as database:
        yield database


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
        rows = await session.execute(select(OrganizationCopy.id, OrganizationCopy.name))
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

    async def test_after_a_restart_of_the_feed_only_what_it_names_stays(
        self, accounts: FakeAccounts, subscriber: Subscriber, own_database: Database
    ) -> None:
        accounts.put(A)
        accounts.put(B)
        await catch_up(subscriber)

        del accounts.organizations[A]
        accounts.restart()
        later = Subscriber(
            subscriber.name,
            subscriber.producer,
            subscriber.copy,
            subscriber.database,
            now=lambda: subscriber.now() + timedelta(minutes=1),
        )
        await catch_up(later)

        assert set(await copied(own_database)) == {B}

    async def test_search_learns_the_kind_of_the_owner_and_forgets_it(
        self, accounts: FakeAccounts, subscriber: Subscriber, own_database: Database
    ) -> None:
        async with own_database.sessions() as session:
            solution = await make_solution(session, owner_id=A)
        tokens = select(SearchEntry.tokens).where(SearchEntry.solution_id == solution.id)

        accounts.put(A)
        await catch_up(subscriber)
        async with own_database.sessions() as session:
            assert "owner_kind:municipality" in (await session.execute(tokens)).scalar_one()

        accounts.remove(A)
        await catch_up(subscriber)
        async with own_database.sessions() as session:
            assert "owner_kind:municipality" not in (await session.execute(tokens)).scalar_one()
