"""Every local copy fills from the feed of the real producer."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from chassis.command import Deployable
from gateway.cli import deployable as gateway
from tests.support.deployables import SERVICES
from tests.support.feed import readable
from tests.support.service import MakeService, client


@pytest.fixture(scope="module")
async def accounts(under_test: MakeService) -> AsyncIterator[FastAPI]:
    """The gateway with its sourced organisations."""
    service = under_test(gateway)
    app = service.app(await service.clone())
    async with app.router.lifespan_context(app):
        await readable(app.state.database)
        yield app


@pytest.fixture(params=SERVICES, ids=lambda service: service.name)
def follower(request: pytest.FixtureRequest) -> Deployable:
    found: Deployable = request.param
    return found


# Where each service shows the organisations that its sourced entries name.
SHOWN = {
    "catalog": ("/v1/solutions", "owner"),
    "competence-center": ("/v1/units", "organization"),
    "knowledge": ("/v1/projects", "partners"),
}


class TestCopies:
    async def test_entries_name_their_organisations_once_the_copy_has_caught_up(
        self, follower: Deployable, accounts: FastAPI, under_test: MakeService
    ) -> None:
        service = under_test(follower)
        app = service.app(await service.clone())
        following, *_ = follower.follows
        path, member = SHOWN[follower.name]

        address = following.url(app.state.settings)
        producer = AsyncClient(transport=ASGITransport(accounts), base_url=address)
        subscriber = follower.subscriber(following, producer, app.state.database)
        async with app.router.lifespan_context(app), client(app) as api:
            while await subscriber.step():
                pass
            items = (await api.get(path, params={"limit": 100})).json()["items"]

        assert items
        assert [item["slug"] for item in items if not _is_named(item, member)] == []


def _is_named(item: dict[str, Any], member: str) -> bool:
    shown = item[member]
    if not isinstance(shown, list):
        return bool(shown and shown["name"])
    # A partner that is not registered as an organisation has a name of its own.
    known = [partner for partner in shown if partner["organization_id"] is not None]
    return all(partner["organization"] and partner["organization"]["name"] for partner in known)
