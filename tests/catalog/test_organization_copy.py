"""The copy of the organisations follows the feed of the accounts."""

import pytest
from sqlalchemy import select

from catalog import cli
from catalog.organizations.models import OrganizationCopy
from catalog.search.document import code_of
from catalog.search.models import SearchEntry
from chassis.command import Deployable
from chassis.database import Database
from chassis.subscriber import Subscriber
from tests.catalog.factories import make_solution
from tests.support.accounts import FakeAccounts
from tests.support.organization_copies import A, OrganizationCopyChecks, catch_up


class TestOrganizationCopy(OrganizationCopyChecks):
    model = OrganizationCopy

    @pytest.fixture
    def deployable(self) -> Deployable:
        return cli.deployable

    async def test_search_learns_the_kind_of_the_owner_and_forgets_it(
        self, accounts: FakeAccounts, subscriber: Subscriber, database: Database
    ) -> None:
        async with database.sessions() as session:
            solution = await make_solution(session, owner_id=A)
        codes = select(SearchEntry.codes).where(SearchEntry.solution_id == solution.id)
        is_municipality = code_of("owner_kind", "municipality")

        accounts.put(A)
        await catch_up(subscriber)
        async with database.sessions() as session:
            assert is_municipality in (await session.execute(codes)).scalar_one()

        accounts.remove(A)
        await catch_up(subscriber)
        async with database.sessions() as session:
            assert is_municipality not in (await session.execute(codes)).scalar_one()
