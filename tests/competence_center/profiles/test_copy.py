"""The copy of the profiles follows the feed of the accounts."""

from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from sqlalchemy import select

from chassis.database import Database
from chassis.subscriber import Subscriber
from competence_center.cli import deployable
from competence_center.profiles.models import Profile
from tests.support.accounts import FakeAccounts
from tests.support.organization_copies import catch_up

AALEN, ULM = uuid4(), uuid4()


class FakeProfiles(FakeAccounts):
    """Accounts that know profiles too."""

    def __init__(self) -> None:
        super().__init__()
        self.profiles: dict[UUID, dict[str, Any]] = {}

    def state(self, organization_id: UUID, **statements: Any) -> None:
        self.profiles[organization_id] = {
            "organization_id": str(organization_id),
            "facts": None,
            "statements": {"standards": None, **statements},
            "provenance": {
                topic: {"visibility": "private", "stated_as": "member"} for topic in statements
            },
        }
        self.tell(f"{organization_id}/profile", "changed", noun="profile")

    def answer(self, request: httpx.Request) -> httpx.Response:
        place = request.url.path.removeprefix("/api/accounts/v1/profiles/")
        if place == request.url.path:
            return super().answer(request)
        profile = self.profiles.get(UUID(place.removesuffix("/profile")))
        return httpx.Response(200, json=profile) if profile else httpx.Response(404, json={})


@pytest.fixture
def accounts() -> FakeProfiles:
    return FakeProfiles()


@pytest.fixture
def subscriber(accounts: FakeProfiles, own_database: Database) -> Subscriber:
    following = next(each for each in deployable.follows if each.name == "profiles")
    return deployable.subscriber(following, accounts.client(), own_database)


async def copied(database: Database) -> dict[UUID, dict[str, Any]]:
    async with database.sessions() as session:
        rows = await session.execute(select(Profile.organization_id, Profile.statements))
        return {row.organization_id: row.statements for row in rows}


class TestProfileCopy:
    async def test_it_holds_the_latest_of_what_was_stated(
        self, accounts: FakeProfiles, subscriber: Subscriber, own_database: Database
    ) -> None:
        accounts.put(ULM)
        accounts.state(AALEN, it_staff="none")
        accounts.state(AALEN, it_staff="lt_1", budget_situation="balanced")

        await catch_up(subscriber)

        assert await copied(own_database) == {
            AALEN: {"it_staff": "lt_1", "budget_situation": "balanced"}
        }

    async def test_with_an_organization_goes_what_it_stated(
        self, accounts: FakeProfiles, subscriber: Subscriber, own_database: Database
    ) -> None:
        accounts.put(AALEN)
        accounts.state(AALEN, it_staff="none")
        await catch_up(subscriber)

        accounts.remove(AALEN)
        await catch_up(subscriber)

        assert await copied(own_database) == {}

    async def test_a_profile_that_is_gone_before_it_was_read_is_no_error(
        self, accounts: FakeProfiles, subscriber: Subscriber, own_database: Database
    ) -> None:
        accounts.state(AALEN, it_staff="none")
        del accounts.profiles[AALEN]

        await catch_up(subscriber)

        assert await copied(own_database) == {}
